#!/usr/bin/env bash
# SPDX-FileCopyrightText: Eldin Unu developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and opens the window. Where there is no display it does the main job on the
# shipped example workbook instead and says where the papers lie. ./run.sh --build-only stops after the build;
# other arguments go to the window.
set -euo pipefail
start=$PWD
cd "$(dirname "$0")"
.ci/install
.ci/configure -DELDIN_BUILD_UI=ON
cmake --build build --parallel "$(nproc)" --target eldin-unu eldin-unu-cli eldin-unu-reader -- --quiet | sed '/no work to do/d'
[ "${1:-}" = --build-only ] && exit 0
top=$PWD
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    cd "$start"
    exec "$top/build/bin/eldin-unu" "$@"
fi

echo "No display: a budget, a hearing, remarks, answers and two papers are made from the example workbook."
out=$top/build/example
rm -rf "$out"
mkdir -p "$out"
file=$out/ak-bulak.eldin
cli() { build/bin/eldin-unu-cli --language ky "$@"; }
id() { sed -n 's/.*"id":"\([^"]*\)".*/\1/p'; }

cli create "$file" --municipality "Ак-Булак айыл аймагы" >"$out/log.txt"
cli import budget "$file" resources/samples/ak-bulak-2027-draft.xlsx >>"$out/log.txt"
budget=$(cli --json list "$file" budgets | tr '{' '\n' | grep '"year":2027' | id)
hearing=$(cli --json add hearing "$file" --kind draft --date 2026-12-10 --budget "$budget" \
    --title "2027-жылдын бюджетинин долбоору боюнча коомдук угуу" | id)
meeting=$(cli --json add meeting "$file" --hearing "$hearing" --place "Ак-Булак айылынын маданият үйү" \
    --start 2026-12-10T10:00 | id)
speaker=$(cli --json add participant "$file" --meeting "$meeting" --name "Жаанбай кызы Сезим" --sex f \
    --age-group 29-35 --role resident | id)
cli add headcount "$file" --meeting "$meeting" --sex f --age-group 36-59 --count 31 >>"$out/log.txt"
cli add headcount "$file" --meeting "$meeting" --sex m --age-group 36-59 --count 38 >>"$out/log.txt"
cli --json record "$file" --meeting "$meeting" >>"$out/log.txt" <<EOF
{"kind":"question","text":"Суу түтүктөрүн алмаштыруу качан башталат?","topics":["суу"]}
{"kind":"proposal","text":"Мектептин алдына жарык керек, 120 миң сом бөлүңүздөр.","person":"$speaker","amount":"120000","topics":["жарык"]}
{"kind":"proposal","text":"Прошу включить в бюджет ремонт моста у школы.","amount":"640000","topics":["көпүрө"]}
{"kind":"thanks","text":"Айчүрөк бала бакчасынын чатыры үчүн рахмат."}
EOF
cli respond "$file" 1-2 --decision accepted --amount 120000 --deadline 2027-09-01 --line 7064 \
    --reason "Көчөлөрдү жарыктандырууга каралган каражаттын эсебинен орнотулат." \
    --responsible "Айыл өкмөтү" >>"$out/log.txt"
cli respond "$file" 1-3 --decision deferred --deadline 2027-03-01 \
    --reason "Смета түзүлгөндөн кийин каралат." --responsible "Айыл өкмөтү" >>"$out/log.txt"
cli check "$file" >>"$out/log.txt"
for language in ky ru ky+ru; do
    for paper in protocol citizens-budget; do
        cli document "$file" "$paper" --hearing "$hearing" --paper-language "$language" \
            -o "$out/$paper-$language.pdf" >>"$out/log.txt"
    done
done
# The example is told in Kyrgyz, and its Russian papers mark every text that nobody translated. The shipped sample is
# written in both languages: its closed hearing shows papers as they should look.
cli sample "$out/sample.eldin" >>"$out/log.txt"
closed=$(cli --json list "$out/sample.eldin" hearings | tr '{' '\n' | grep '"state":"closed"' | id)
for language in ky ru ky+ru; do
    for paper in protocol citizens-budget; do
        cli document "$out/sample.eldin" "$paper" --hearing "$closed" --paper-language "$language" \
            -o "$out/sample-$paper-$language.pdf" >>"$out/log.txt"
    done
done
echo "The document: $file"
echo "Its papers (told in Kyrgyz; in the Russian ones what nobody translated is marked as Kyrgyz):"
ls "$out"/protocol-*.pdf "$out"/citizens-budget-*.pdf | sed 's/^/  /'
echo "Papers of the shipped sample, which is written in Kyrgyz and Russian (its closed hearing):"
ls "$out"/sample-*.pdf | sed 's/^/  /'
