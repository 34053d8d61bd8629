#!/usr/bin/env bash
# SPDX-FileCopyrightText: Eldin Unu developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the tests and runs them. Arguments go to ctest, e.g. ./test.sh -L unit;
# ./test.sh --bench measures instead: a row a line with tabs between: row, ours, limit or peer, ratio, goal, ok or short.
set -euo pipefail
cd "$(dirname "$0")"
.ci/install --tests
.ci/configure -DELDIN_BUILD_UI=ON -DELDIN_BUILD_TESTS=ON -DELDIN_WERROR="${ELDIN_WERROR:-OFF}"
cmake --build build --parallel "$(nproc)" -- --quiet | sed '/no work to do/d'
if [[ "${1:-}" == --bench ]]; then
    # A row a line with tabs between; what a bench says beside that is no row.
    for bench in start entry import search pages window papers copies; do
        QT_QPA_PLATFORM=offscreen "build/tests/bin/${bench}_bench" | sed -n '/\t/p'
    done
    exit
fi
source .ci/scratch
QT_QPA_PLATFORM=offscreen ctest --test-dir build --output-on-failure --parallel "$(nproc)" "$@"
