// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Papers.h"
#include "core/report/ProjectorView.h"
#include "core/report/PromisesTold.h"
#include "core/report/WhatIf.h"
#include "ui/projector/MeetingNews.h"
#include "ui/shell/Workspace.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;

namespace eldin::ui {

class Projector;
class Segments;
class SlideShow;
class WallCanvas;

/// Drives the wall from the console: what it shows, small, the list of what it can show, its language and its screen.
/// Keys in the list: 1 to 9, 0 or Enter show, Left and Right turn the slides and the promises, Esc goes back.
class ProjectorPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ProjectorPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~ProjectorPanel() override;

    void setMeeting(const core::Id<core::Meeting> &meeting);
    void retranslate();
    /// Reads anew what is shown; follows the meeting if it was told to.
    void refresh();
    /// Opens the panel and goes to its list; once more closes it. The wall stays as it is.
    void turnOpen();
    /// The function of the budget that is spoken of; empty: all expenditure.
    void setFunction(const QString &code);
    /// What the console tries out; on the wall only when that is asked for, and then as it changes.
    void setWhatIf(const core::WhatIf &seen);
    /// The wall goes dark where it shows one.
    void forgetWhatIf();
    void show(WallKind kind);
    [[nodiscard]] WallKind shown() const { return m_kind; }
    [[nodiscard]] Projector &projector() const { return *m_projector; }

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildPreview();
    [[nodiscard]] QWidget *buildWords();
    void follow();
    void showView();
    void showScreens();
    void showState();
    /// Of the slides, or of the promises.
    void turnPage(int steps);
    /// Of the promises that are shown; nothing where others or none are.
    [[nodiscard]] const core::wall::Promises *promises() const;
    /// What the wall tells of earlier promises, read once until something changes.
    [[nodiscard]] const std::optional<core::PromisesTold> &told() const;
    [[nodiscard]] core::PaperLanguage language() const;
    [[nodiscard]] core::wall::ProjectorView makeView() const;

    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    Projector *m_projector;
    WallKind m_kind = WallKind::Agenda;
    WallKind m_listed = WallKind::Agenda; ///< marked in the list last
    QString m_function;
    std::optional<core::WhatIf> m_whatIf;
    SlideShow *m_slides;
    int m_promisesPage = 0; ///< from 0
    mutable std::optional<core::PromisesTold> m_told;
    mutable bool m_isToldRead = false; ///< also that there is nothing to tell
    MeetingNews m_news;
    QLabel *m_title;
    QPushButton *m_on;
    WallCanvas *m_preview;
    QLabel *m_state;
    QListWidget *m_list;
    Segments *m_languages;
    QComboBox *m_screens;
    QStringList m_screenNames; ///< of those that stand in it
    QCheckBox *m_follow;
    QWidget *m_wordsBox;
    QLineEdit *m_words;
    QLineEdit *m_address;
    QTimer *m_clock;
};

} // namespace eldin::ui
