#!/usr/bin/env bash
# SPDX-FileCopyrightText: Eldin Unu developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the tests and runs them. Arguments go to ctest, e.g. ./test.sh -L unit;
# ./test.sh --bench measures instead, beside xlsx2csv where that is installed.
set -euo pipefail
cd "$(dirname "$0")"
.ci/install --tests
# From nothing, eight files are compiled as one; a folder that is built already stays as it is.
[[ -f build/CMakeCache.txt ]] || how=-DCMAKE_UNITY_BUILD=ON
cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DELDIN_BUILD_UI=ON -DELDIN_BUILD_TESTS=ON -DELDIN_WERROR="${ELDIN_WERROR:-OFF}" \
    ${how:-} >build.log 2>&1 \
    || { cat build.log; rm -f build.log; exit 1; }
rm -f build.log
cmake --build build --parallel "$(nproc)" -- --quiet | sed '/no work to do/d'
if [[ "${1:-}" == --bench ]]; then
    build/tests/bin/import_bench
    build/tests/bin/search_bench
    QT_QPA_PLATFORM=offscreen build/tests/bin/window_bench | sed -n '/^window/p'
    QT_QPA_PLATFORM=offscreen build/tests/bin/pages_bench | sed -n '/^pages/p'
    QT_QPA_PLATFORM=offscreen build/tests/bin/entry_bench | sed -n '/^entry/p'
    QT_QPA_PLATFORM=offscreen build/tests/bin/protocol_bench | sed -n '/^protocol/p'
    exit
fi
source .ci/scratch
QT_QPA_PLATFORM=offscreen ctest --test-dir build --output-on-failure --parallel "$(nproc)" "$@"
