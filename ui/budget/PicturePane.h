// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/BudgetFindings.h"
#include "core/report/Picture.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace eldin::ui {

class FindingList;
class PictureView;
class ReportTableModel;
class Segments;

/// One picture of a budget: the way down to it, what can be said of it, its chart or the table behind it, and
/// what can be done with them. Chart and table obey the same keys.
class PicturePane final : public QWidget
{
    Q_OBJECT

public:
    explicit PicturePane(QWidget *parent = nullptr);

    void setPicture(const core::Picture &picture, std::vector<core::BudgetFinding> findings);
    [[nodiscard]] const core::Picture &picture() const { return m_picture; }
    [[nodiscard]] const std::vector<core::BudgetFinding> &findings() const;
    void retranslate();
    void focusPicture();
    /// Marks the item of this key, if it is there.
    void setCurrent(const QString &key);

Q_SIGNALS:
    void opened(int item);
    void levelAsked(int level); ///< of the way: 0 is the whole
    void linesAsked(int item);
    void findingLinesAsked(int finding);
    void copyAsked();
    void saveAsked();
    void printAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildFoot();
    void fillTrail();
    void fitFoot();
    void fitRows();
    void goUp();
    void tell(const QString &about);
    [[nodiscard]] QString about(std::size_t item) const;

    core::Picture m_picture;
    QPushButton *m_up;
    QLabel *m_trail;
    QLabel *m_subtitle;
    Segments *m_sides;
    FindingList *m_findings;
    QStackedWidget *m_views;
    PictureView *m_view;
    QTableView *m_table;
    ReportTableModel *m_model;
    QLabel *m_note;
    QLabel *m_told;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_print;
};

} // namespace eldin::ui
