// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/FormLines.h"

#include "core/base/Text.h"
#include "core/domain/VillageName.h"

#include <tuple>

namespace eldin::core {

namespace {

/// The codes in the two columns of the form.
std::pair<QString, QString> shownCodes(const BudgetLine &line)
{
    QString code = line.section == BudgetSection::Revenue ? line.revenueCode
        : line.section == BudgetSection::Expenditure      ? line.functionCode
                                                          : QString();
    if (code.isEmpty() && line.code != line.economicCode)
        code = line.code;
    return {singleLine(code), singleLine(line.economicCode)};
}

QString joined(const std::pair<QString, QString> &codes)
{
    return codes.first.isEmpty() || codes.second.isEmpty() ? codes.first + codes.second
                                                           : codes.first + u' ' + codes.second;
}

} // namespace

QHash<QString, QString> settlementNames(const Stores &stores, Language language)
{
    QHash<QString, QString> names;
    for (const Settlement &settlement : stores.settlements.all())
        names.insert(settlement.id.text(), singleLine(settlement.name.best(language)));
    return names;
}

SettlementNames::SettlementNames(const Stores &stores)
{
    for (const Settlement &settlement : stores.settlements.all()) {
        for (const QString *name : {&settlement.name.ky, &settlement.name.ru, &settlement.name.en}) {
            const QString key = villageKey(*name);
            if (!key.isEmpty() && !m_ids.contains(key))
                m_ids.insert(key, settlement.id);
        }
    }
}

Id<Settlement> SettlementNames::find(const QString &name) const
{
    return m_ids.value(villageKey(name));
}

exchange::BudgetFormLine toFormLine(const BudgetLine &line, const QHash<QString, QString> &settlements,
                                    Language language)
{
    exchange::BudgetFormLine row;
    row.id = line.id.text();
    row.section = line.section;
    std::tie(row.code, row.economicCode) = shownCodes(line);
    row.name = {singleLine(line.name.ky), singleLine(line.name.ru), {}};
    if (row.name.isEmpty() && joined(shownCodes(line)).isEmpty())
        row.name = LocalText::in(language, singleLine(line.name.en));
    row.settlement = settlements.value(line.settlementId.text());
    row.project = singleLine(line.project.best(language));
    row.moneySource = singleLine(line.moneySource.best(language));
    row.isProtected = line.isProtected;
    row.amount = line.amount;
    return row;
}

BudgetLine formLine(const SettlementNames &settlements, const exchange::ReadLine &read, Language language)
{
    const exchange::FormDetails &details = *read.form;
    BudgetLine line;
    line.id = Id<BudgetLine>(details.id);
    line.section = read.section;
    line.code = read.code;
    for (const auto &[kind, code] : read.codes) {
        if (kind == exchange::CodeKind::Revenue)
            line.revenueCode = code;
    }
    line.functionCode = read.functional;
    line.economicCode = read.economic;
    line.name = details.name;
    line.settlementId = settlements.find(details.settlement);
    line.project = LocalText::in(language, details.project);
    line.moneySource = LocalText::in(language, details.moneySource);
    line.isProtected = details.isProtected;
    return line;
}

void completeFormLine(const BudgetLine &before, Language language, BudgetLine &line)
{
    const exchange::BudgetFormLine shown = toFormLine(before, {}, language);
    if (joined(shownCodes(line)) == joined({shown.code, shown.economicCode})) {
        for (const auto code : {&BudgetLine::code, &BudgetLine::revenueCode, &BudgetLine::functionCode,
                                &BudgetLine::economicCode})
            line.*code = before.*code;
    }
    line.name = line.name == shown.name ? before.name : LocalText{line.name.ky, line.name.ru, before.name.en};
    if (singleLine(line.project.of(language)) == shown.project)
        line.project = before.project;
    if (singleLine(line.moneySource.of(language)) == shown.moneySource)
        line.moneySource = before.moneySource;
}

} // namespace eldin::core
