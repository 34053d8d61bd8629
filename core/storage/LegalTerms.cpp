// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/LegalTerms.h"

#include "core/base/Error.h"
#include "core/storage/Stores.h"
#include "core/storage/WorkCalendar.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace eldin::core {

namespace {

const std::vector<LegalTerm> &shipped()
{
    static const std::vector<LegalTerm> terms = [] {
        QFile file(QStringLiteral(":/eldin/templates/terms.json"));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::Internal, file.fileName());
        std::vector<LegalTerm> list;
        const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue entry : entries)
            list.push_back({{}, entry[u"code"].toString(), entry[u"days"].toInt(), entry[u"working"].toBool(), {}, {}});
        return list;
    }();
    return terms;
}

} // namespace

std::vector<LegalTerm> legalTerms(const Stores &stores)
{
    std::vector<LegalTerm> terms = shipped();
    for (const LegalTerm &own : stores.terms.all()) {
        const auto found = std::find_if(terms.begin(), terms.end(), [&](const LegalTerm &term) { return term.code == own.code; });
        if (found != terms.end())
            *found = own;
    }
    return terms;
}

LegalTerm legalTerm(const Stores &stores, const QString &code)
{
    for (const LegalTerm &term : legalTerms(stores)) {
        if (term.code == code)
            return term;
    }
    throw Error(ErrorCode::Internal, code);
}

QDate endOfTerm(const Stores &stores, const QDate &from, const LegalTerm &term)
{
    return term.workingDays ? WorkCalendar(stores).after(from, term.days) : from.addDays(term.days);
}

} // namespace eldin::core
