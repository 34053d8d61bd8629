// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/responses/ProposalRow.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace eldin::ui {

class Workspace;

/// What the desk shows: by state, topic, village, amount and who prepares the answer. Choices are those that occur.
class ProposalFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalFilterBar(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    /// The rows before anything is filtered.
    void setRows(const std::vector<ProposalRow> &rows);
    [[nodiscard]] const ProposalFilter &filter() const { return m_filter; }
    void clear();
    /// Only those that wait for this reason, and nothing else filtered.
    void showWaiting(core::Waiting why);
    /// Stands where the page puts it: the lists fill their row.
    [[nodiscard]] QWidget *onlyOpenBox() const;

Q_SIGNALS:
    void changed();

private:
    void take();
    void fillWaiting(const std::vector<ProposalRow> &rows);
    static void fill(QComboBox *box, const QString &all, const QStringList &choices);

    Workspace &m_workspace;
    ProposalFilter m_filter;
    QComboBox *m_decision;
    QComboBox *m_topic;
    QComboBox *m_village;
    QComboBox *m_amount;
    QComboBox *m_assignee;
    QComboBox *m_waiting;
    QCheckBox *m_onlyOpen;
    QPushButton *m_clear;
};

} // namespace eldin::ui
