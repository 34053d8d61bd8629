// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/InvitationPaper.h"

#include "core/report/BudgetFindings.h"

namespace eldin::core {

using namespace report;

namespace {

constexpr std::size_t kMostFindings = 3;

} // namespace

void InvitationPaper::fill()
{
    QStringList addressees = m_order.addressees;
    if (addressees.isEmpty()) {
        // The municipality's own list, one a line.
        for (const QString &line : m_wording.own("hp.invitation.addressees").split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.trimmed().isEmpty())
                addressees += line.trimmed();
        }
    }
    if (addressees.isEmpty())
        addressees += m_wording("hp.invitation.blank");
    for (qsizetype i = 0; i < addressees.size(); ++i) {
        if (i > 0)
            add(PageBreak {});
        addOne(addressees[i]);
    }
}

void InvitationPaper::addOne(const QString &addressee)
{
    addLetterhead();
    paragraph(m_wording("hp.invitation.title"), TextStyle::Title, Align::Center);
    paragraph(m_wording("hp.invitation.to").arg(addressee), TextStyle::Subtitle, Align::Center);
    paragraph(m_wording("hp.invitation.text").arg(name()), TextStyle::Normal, Align::Justify);
    addMeetings(true);
    addBudget();
    paragraph(m_wording("hp.announcement.use.text"), TextStyle::Normal, Align::Justify);
    addContacts();
    addSignature(Office::Head, m_hearing.date);
    add(CutLine {m_wording("hp.invitation.slip")});
    add(WritingLines {QString(), 3});
    add(WritingLines {m_wording("hp.invitation.slip.name"), 1});
}

void InvitationPaper::addBudget()
{
    if (!totals())
        return missing("hp.missing.budget");
    heading(2, m_wording("hp.invitation.brief"));
    addFigures(TextStyle::Bold);
    const auto findings = budgetFindings(BudgetBook(m_stores, {m_stores.budgets.get(m_hearing.budgetId)}, m_wording.language(), BudgetBook::Names::Marked));
    for (std::size_t i = 0; i < std::min(findings.size(), kMostFindings); ++i)
        paragraph(QStringLiteral("– ") + findings[i].sentence, TextStyle::Normal, Align::Left, 1);
}

} // namespace eldin::core
