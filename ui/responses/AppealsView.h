// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Appeals.h"
#include "ui/models/RecordsModel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace eldin::ui {

/// An appeal as the list shows it.
struct AppealEntryRow
{
    core::Id<core::Appeal> id;
    core::Id<core::Remark> remark;
    QString label;
    QString number;
    QString text;
    QDate receivedOn;
    QDate due;
    QDate answeredOn;
    bool isOverdue = false;
    bool isPrepared = false; ///< the answer is written and not sent
    bool operator==(const AppealEntryRow &) const = default;
};

/// The appeals of a hearing, those due first in front, and above them the field by which a slip becomes one.
class AppealsView final : public QWidget
{
    Q_OBJECT

public:
    explicit AppealsView(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    void refresh();
    /// The remark whose appeal is shown, or is to be entered; null: none.
    [[nodiscard]] core::Id<core::Remark> current() const;
    void choose(const core::Id<core::Remark> &remark);
    [[nodiscard]] int open() const;
    [[nodiscard]] int overdue() const;

Q_SIGNALS:
    void currentChanged();
    void activated();

private:
    [[nodiscard]] std::vector<AppealEntryRow> read() const;
    void begin();
    void setColumns();

    Workspace &m_workspace;
    RecordsModel<AppealEntryRow> *m_model;
    QLabel *m_label;
    QLineEdit *m_which;
    QPushButton *m_begin;
    QLabel *m_note;
    QTableView *m_table;
    core::Id<core::Remark> m_new; ///< a remark that is to become an appeal
};

} // namespace eldin::ui
