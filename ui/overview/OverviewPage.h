// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

class QGridLayout;

namespace eldin::ui {

class Card;
class FileJob;
class ShareBar;
class WaitingLinks;
struct ReadinessPoint;

/// One screen that answers "where are we"; each block opens its page.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Workspace &workspace);

protected:
    void retranslate() override;
    void refresh() override;

private:
    /// A card with one large figure and a line below.
    struct Figure
    {
        Card *card;
        QLabel *figure;
        QLabel *words;
    };
    [[nodiscard]] Figure addFigure(const QString &iconName, PageKey page, const QString &name, const QString &target = {});
    void fillDays(const std::optional<core::Hearing> &hearing);
    void fillPeople(const std::optional<core::Hearing> &hearing);
    void showUntranslated(std::size_t texts);
    void countUntranslatedBeside(const core::Id<core::Hearing> &hearing);
    [[nodiscard]] QStringList reminders(const core::Hearing &hearing) const;
    void fillPromises(const std::optional<core::Hearing> &hearing);
    void fillTasks(const std::optional<core::Hearing> &hearing);
    void fillReadiness();
    void fillBudget(const std::optional<core::Hearing> &hearing);
    void fillSharesBeside(const core::Budget &budget);

    Figure m_days;
    Figure m_people;
    Figure m_remarks;
    Figure m_promises;
    WaitingLinks *m_waiting; ///< below the words of the remarks
    Card *m_tasks;
    Card *m_readiness;
    QLabel *m_taskList;
    QGridLayout *m_points;
    Card *m_budget;
    QLabel *m_budgetWords;
    QLabel *m_from;
    QLabel *m_to;
    ShareBar *m_revenue;
    ShareBar *m_expenditure;
    FileJob *m_sharesJob;
    FileJob *m_untranslatedJob;
    QString m_remarkWords; ///< of the remarks, without what is to translate
    core::Id<core::Hearing> m_untranslatedOf; ///< counted last beside the window
    std::size_t m_untranslated = 0; ///< its texts
    int m_peopleFillings = 0; ///< a count that began before the last one is of older remarks
    int m_fillings = 0; ///< of the shares; a job that began before the last one shows an older budget
};

} // namespace eldin::ui
