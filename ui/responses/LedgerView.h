// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Ledger.h"
#include "ui/models/RecordsModel.h"

class QLabel;
class QTableView;

namespace eldin::ui {

/// A promise as the ledger's list shows it.
struct PromiseRow
{
    core::Id<core::Remark> id;
    QString label; ///< "№ 12"
    QDate heardOn; ///< of which only the year is shown: numbers begin anew with every hearing
    QString text;
    std::optional<core::Money> granted;
    std::optional<core::FollowUpStatus> status;
    QDate due;
    bool isLate = false;
    bool operator==(const PromiseRow &) const = default;
};

/// What was promised at all hearings of the document and what became of it: the sentence with which the next hearing opens,
/// and every promise, those of the newest hearing first.
class LedgerView final : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerView(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    void refresh();
    /// Null where nothing is chosen.
    [[nodiscard]] core::Id<core::Remark> current() const;
    /// False where no promise is made on it.
    bool choose(const core::Id<core::Remark> &remark);
    [[nodiscard]] const core::LedgerCounts &counts() const { return m_counts; }
    /// Hides what the inspector shows as well.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void currentChanged();
    void activated();

private:
    [[nodiscard]] std::vector<PromiseRow> read();
    void setColumns();

    Workspace &m_workspace;
    core::LedgerCounts m_counts;
    int m_notDue = 0; ///< of those not done, today
    RecordsModel<PromiseRow> *m_model;
    QLabel *m_sentence;
    QTableView *m_table;
    bool m_refreshing = false;
};

} // namespace eldin::ui
