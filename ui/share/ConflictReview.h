// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/Conflicts.h"
#include "core/report/KnownPeople.h"
#include "ui/shell/Workspace.h"

#include <QWidget>

#include <functional>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace eldin::core {
class Wording;
}

namespace eldin::ui {

class FileJob;

/// What people who did not know of each other did differently, one by one: values of the same field beside each other, who
/// wrote them and what stood before; and people who may have been registered at two desks. A number chooses, Enter decides.
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
    /// One thing to decide.
    struct Case
    {
        struct Side
        {
            QString text;
            QString from; ///< who wrote it
        };
        QString key; ///< the same at each reading
        QString title;
        QString before;
        std::vector<Side> sides;
        std::function<bool(std::size_t side)> decide; ///< true if Undo takes it back
    };
    struct Found
    {
        std::vector<core::Conflict> conflicts;
        std::vector<core::TwiceRegistered> twice;
        std::vector<core::TwiceRegistered> sameNumbers;
    };
    [[nodiscard]] static Found read(core::Document &document);
    [[nodiscard]] Case caseOf(const core::Conflict &conflict, const core::Wording &wording) const;
    [[nodiscard]] Case caseOf(const core::TwiceRegistered &twice) const;
    [[nodiscard]] Case caseOfNumber(const core::TwiceRegistered &same) const;
    [[nodiscard]] QString participantText(const core::KnownPerson &person) const;
    [[nodiscard]] QWidget *buildInspector();
    void take(Found found);
    void makeCases();
    void showAll();
    void showChosen();
    void showSides(const Case &chosen);
    void addSide();
    void choose(std::size_t side);
    void decide();
    [[nodiscard]] const Case *chosen() const;

    struct SideWidgets
    {
        QPushButton *value;
        QLabel *from;
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
    Found m_found;
    std::vector<Case> m_cases;
    bool m_again = false;
    bool m_wantsFocus = false;
};

} // namespace eldin::ui
