// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Pages.h"

#include "ui/budget/BudgetPage.h"
#include "ui/live/MeetingPage.h"
#include "ui/overview/OverviewPage.h"
#include "ui/papers/PapersPage.h"
#include "ui/preparation/PreparationPage.h"
#include "ui/remarks/RemarksPage.h"
#include "ui/responses/ResponsesPage.h"
#include "ui/share/SharePage.h"

#include <QCoreApplication>

namespace eldin::ui {

namespace {

template <typename Made>
Page *made(Workspace &workspace)
{
    return new Made(workspace);
}

// One line a page; the order is that of the job.
constexpr PageEntry kEntries[] {
    {PageKey::Overview, u"overviewPage", u"layout-dashboard", &made<OverviewPage>, &OverviewPage::openItems, {}},
    {PageKey::Budget, u"budgetPage", u"table-2", &made<BudgetPage>, &BudgetPage::openItems, {u"budget", u"budget_line", u"municipality"}},
    {PageKey::Preparation, u"preparationPage", u"list-checks", &made<PreparationPage>, &PreparationPage::openItems, {u"hearing", u"plan_task"}},
    {PageKey::Meeting, u"meetingPage", u"mic", &made<MeetingPage>, &MeetingPage::openItems, {}},
    {PageKey::Remarks, u"remarksPage", u"message-square-quote", &made<RemarksPage>, &RemarksPage::openItems, {u"remark", u"remark_link", u"response"}},
    {PageKey::Responses, u"responsesPage", u"circle-check-big", &made<ResponsesPage>, &ResponsesPage::openItems, {u"remark", u"remark_link", u"response"}},
    {PageKey::Papers, u"papersPage", u"files", &made<PapersPage>, &PapersPage::openItems, {}},
    {PageKey::Share, u"sharePage", u"share-2", &made<SharePage>, &SharePage::openItems, {u"conflict"}},
};

} // namespace

std::span<const PageEntry> pageEntries()
{
    return kEntries;
}

const PageEntry &pageEntry(PageKey key)
{
    return kEntries[static_cast<std::size_t>(key)];
}

QString pageName(PageKey key)
{
    return QString::fromUtf16(pageEntry(key).name);
}

QString pageTitle(PageKey key)
{
    switch (key) {
    case PageKey::Overview: return QCoreApplication::translate("Pages", "Overview");
    case PageKey::Budget: return QCoreApplication::translate("Pages", "Budget");
    case PageKey::Preparation: return QCoreApplication::translate("Pages", "Preparation");
    case PageKey::Meeting: return QCoreApplication::translate("Pages", "Meeting");
    case PageKey::Remarks: return QCoreApplication::translate("Pages", "Remarks");
    case PageKey::Responses: return QCoreApplication::translate("Pages", "Responses");
    case PageKey::Papers: return QCoreApplication::translate("Pages", "Papers");
    case PageKey::Share: return QCoreApplication::translate("Pages", "Share");
    }
    return {};
}

} // namespace eldin::ui
