// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/PaperService.h"

namespace eldin::core {

Id<Paper> PaperService::noteMade(const Id<Hearing> &hearing, const QString &kind, const QString &language, const QString &contentHash)
{
    const auto last = document().stores().papers.last(hearing, kind, language);
    if (last && last->contentHash == contentHash)
        return last->id;
    Paper paper {newId<Paper>(), hearing, kind, language, document().environment().clock.now(), contentHash, {}, {}, {}, {}};
    const bool again = last && !last->signedOn.isValid();
    if (again)
        paper.id = last->id;
    document().transact(Operation::NotePaper, [&](Stores &stores) {
        if (again)
            stores.papers.update(paper);
        else
            stores.papers.insert(paper);
    });
    return paper.id;
}

void PaperService::notePrinted(const Id<Paper> &id, const QDate &day)
{
    document().transact(Operation::NotePaper, [&](Stores &stores) {
        Paper paper = stores.papers.get(id);
        paper.printedOn = day;
        stores.papers.update(paper);
    });
}

void PaperService::sign(const Id<Paper> &id, const QDate &day, const QString &number, const QString &signedBy)
{
    if (!day.isValid())
        throw Error(ErrorCode::WrongInput, QStringLiteral("date:empty:"));
    document().transact(Operation::SignPaper, [&](Stores &stores) {
        Paper paper = stores.papers.get(id);
        paper.signedOn = day;
        paper.number = number.simplified();
        paper.signedBy = signedBy.simplified();
        stores.papers.update(paper);
    });
}

void PaperService::takeSignatureBack(const Id<Paper> &id)
{
    document().transact(Operation::SignPaper, [&](Stores &stores) {
        Paper paper = stores.papers.get(id);
        paper.signedOn = {};
        paper.number.clear();
        paper.signedBy.clear();
        stores.papers.update(paper);
    });
}

} // namespace eldin::core
