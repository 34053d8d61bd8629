// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ClassificationImport.h"

#include "core/base/Text.h"
#include "core/exchange/FormWords.h"
#include "core/service/ClassificationService.h"
#include "core/service/RecordWords.h"

#include <QHash>

namespace eldin::core {

namespace {

const QString kCode = QStringLiteral("code");
const QString kParent = QStringLiteral("parent");
const QString kKyrgyz = QStringLiteral("ky");
const QString kRussian = QStringLiteral("ru");
const QString kEnglish = QStringLiteral("en");
const QString kVerified = QStringLiteral("verified");
const QString kFrom = QStringLiteral("valid-from");
const QString kTo = QStringLiteral("valid-to");

const std::vector<exchange::RecordField> &fields()
{
    static const std::vector<exchange::RecordField> all{
        {kCode, recordwords::list("код|коду|code|шифр")},
        {kParent,
         recordwords::list("жогорку код|жогору турган код|жогорку коду|вышестоящий код|код "
                           "вышестоящего|родительский код|parent|parent code")},
        {kKyrgyz,
         recordwords::list("аталышы|аталышы (кыргызча)|аталышы кыргызча|кыргызча|наименование (на "
                           "кыргызском)|наименование на кыргызском|"
                           "на кыргызском|name (kyrgyz)|name ky|kyrgyz|ky")},
        {kRussian,
         recordwords::list("наименование|наименование (на русском)|наименование на русском|на "
                           "русском|аталышы (орусча)|аталышы орусча|"
                           "орусча|name (russian)|name ru|russian|ru")},
        {kEnglish,
         recordwords::list(
             "name|name (english)|name en|english|en|аталышы (англисче)|аталышы англисче|англисче|"
             "наименование (на английском)|наименование на английском|на английском")},
        {kVerified, recordwords::list("текшерилген|такталган|проверено|проверен|verified")},
        {kFrom, recordwords::list("кайсы жылдан|жылдан|жылдан баштап|жылдан тартып|качантан|действует с|с года|valid from|from")},
        {kTo,
         recordwords::list(
             "кайсы жылга чейин|жылга чейин|качанга чейин|действует по|по год|valid to|to|until")},
    };
    return all;
}

/// A year, alone or as part of a date; 0 where the cell is empty.
int yearOf(const exchange::RecordRow &row, const QString &field, int before, Problems &problems)
{
    const QString text = singleLine(row.text(field));
    if (text.isEmpty())
        return before;
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    bool number = false;
    const int year = date.isValid() ? date.year() : text.toInt(&number);
    if (!date.isValid() && !number)
        problems.push_back({row.cell(field), Severity::Error, QStringLiteral("not-a-year"), text});
    return year;
}

QString nearestPrefix(const QString &code, const CodeTable &known)
{
    for (qsizetype size = code.size() - 1; size > 0; --size) {
        const auto found = known.find(code.left(size));
        if (found != known.end())
            return found->first;
    }
    return {};
}

} // namespace

exchange::RecordTable classificationIn(const exchange::Sheet &sheet)
{
    return exchange::findRecords(sheet, fields(), kCode);
}

exchange::RecordTable readClassification(const QString &path, const exchange::SheetSourceOptions &options)
{
    return exchange::readRecordTable(path, options, fields(), kCode);
}

RecordPlan<ClassificationItem> ClassificationImport::plan(const exchange::RecordTable &table,
                                                          ClassificationKind kind) const
{
    RecordPlan<ClassificationItem> plan;
    plan.problems = table.problems;
    plan.rowsRead = table.rows.size();
    CodeTable known = ClassificationService(document()).table(kind);
    const CodeTable before = known;
    QHash<QString, const exchange::RecordRow *> rows;
    for (const exchange::RecordRow &row : table.rows) {
        ClassificationItem item;
        const QString code = singleLine(row.text(kCode));
        if (const auto found = known.find(code); found != known.end())
            item = found->second;
        item.kind = kind;
        item.code = code;
        if (table.has(kParent))
            item.parentCode = singleLine(row.text(kParent));
        for (const auto &[field, language] :
             {std::pair{kKyrgyz, Language::Kyrgyz}, std::pair{kRussian, Language::Russian},
              std::pair{kEnglish, Language::English}}) {
            if (const QString name = singleLine(row.text(field)); !name.isEmpty())
                item.name.of(language) = name;
        }
        if (table.has(kVerified))
            item.verified = exchange::formwords::isYes(row.text(kVerified));
        item.validFrom = yearOf(row, kFrom, item.validFrom, plan.problems);
        item.validTo = yearOf(row, kTo, item.validTo, plan.problems);
        if (rows.contains(code) && !code.isEmpty()) {
            plan.problems.push_back({row.cell(kCode), Severity::Error, QStringLiteral("code-twice"), code});
            continue;
        }
        rows.insert(code, &row);
        known[code] = std::move(item);
    }
    for (const exchange::RecordRow &row : table.rows) {
        const auto found = known.find(singleLine(row.text(kCode)));
        if (found == known.end() || rows.value(found->first) != &row)
            continue;
        ClassificationItem &item = found->second;
        if (!table.has(kParent) && item.id.isNull())
            item.parentCode = nearestPrefix(item.code, known);
        for (Problem problem : ClassificationService::validate(item, known)) {
            problem.where = row.cell(problem.where == u"name" ? kKyrgyz : problem.where);
            plan.problems.push_back(problem);
        }
        const auto old = before.find(item.code);
        if (old != before.end() && old->second == item)
            ++plan.duplicates;
        else
            plan.entries.push_back(item);
    }
    return plan;
}

void ClassificationImport::import(const RecordPlan<ClassificationItem> &plan)
{
    if (!plan.canImport())
        throw Error(ErrorCode::RuleBroken, QStringLiteral("import-errors"));
    document().transact(Operation::ImportClassification, [&](Stores &stores) {
        for (ClassificationItem item : plan.entries) {
            if (!item.id.isNull()) {
                stores.classification.update(item);
                continue;
            }
            item.id = newId<ClassificationItem>();
            stores.classification.insert(item);
        }
    });
}

} // namespace eldin::core
