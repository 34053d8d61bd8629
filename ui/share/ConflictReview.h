// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/Conflicts.h"
#include "ui/shell/Workspace.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace eldin::ui {

class FileJob;

/// What people who did not know of each other changed differently, one by one: the values beside each other, who wrote
/// them, and what stood before. A number chooses, Enter decides.
class ConflictReview final : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictReview(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    /// Reads beside the window what is open.
    void refresh();
    /// The keys go to the list as soon as it has something.
    void takeFocus();

private:
    [[nodiscard]] QWidget *buildInspector();
    void take(std::vector<core::Conflict> conflicts);
    void showAll();
    void showChosen();
    void showSides(const core::Conflict &conflict);
    void addSide();
    void choose(std::size_t side);
    void decide();
    [[nodiscard]] const core::Conflict *chosen() const;

    struct SideWidgets
    {
        QPushButton *value;
        QLabel *author;
    };

    Workspace &m_workspace;
    QLabel *m_heading;
    QTreeWidget *m_list;
    QLabel *m_title;
    QLabel *m_before;
    QVBoxLayout *m_sideList;
    QButtonGroup *m_group;
    std::vector<SideWidgets> m_sides;
    QPushButton *m_decide;
    QWidget *m_review;
    FileJob *m_job;
    std::vector<core::Conflict> m_conflicts;
    bool m_again = false;
    bool m_wantsFocus = false;
};

} // namespace eldin::ui
