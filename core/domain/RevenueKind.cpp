// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/RevenueKind.h"

#include "core/base/Text.h"

#include <QRegularExpression>

namespace eldin::core {

namespace {

RevenueKind kindOfName(const LocalText &name)
{
    // Without Kyrgyz letters, as real tables are typed (domain 6a).
    static const QRegularExpression transfer(
        QStringLiteral("\\b(трансферт|грант|тендештир|тендоочу|дотаци|субвенци|выравнива|республикалык бюджет|"
                       "республиканск\\w* бюджет|transfer|grant|equalization)"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression own(
        QStringLiteral("\\b(салык|салыг|налог|патент|роялти|бонус|ижара|аренд|пошлин|алым|жыйым|сбор|айып|штраф|жайыт|пастбищ|"
                       "акы толонуучу|акылуу|платн\\w* услуг|атайын (эсеп|каражат)|спец\\w*\\.? ?(сч|средств)|"
                       "таштанды|мусор|ата-эне толом|родительск|оздук киреше|жергиликтуу киреше|собственн\\w* доход|местн\\w* доход|tax|rent|fee|fine|royalt)"),
        QRegularExpression::UseUnicodePropertiesOption);
    bool given = false;
    bool earned = false;
    for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
        const QString words = foldedWithoutKyrgyzLetters(name.of(language));
        given = given || words.contains(transfer);
        earned = earned || words.contains(own);
    }
    if (given == earned)
        return RevenueKind::Unknown;
    return given ? RevenueKind::Transfer : RevenueKind::Own;
}

} // namespace

RevenueKind revenueKind(const BudgetLine &line)
{
    const QString group = line.revenueCode.left(2);
    if (group == u"13")
        return RevenueKind::Transfer;
    if (group == u"11" || group == u"12" || group == u"14")
        return RevenueKind::Own;
    return kindOfName(line.name);
}

} // namespace eldin::core
