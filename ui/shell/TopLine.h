// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace eldin::ui {

class AfterPaint;
class StageDots;
class Workspace;

/// Which hearing, how far it is, search, undo and redo, language.
class TopLine final : public QFrame
{
    Q_OBJECT

public:
    explicit TopLine(Workspace &workspace, QWidget *parent = nullptr);

    /// Where it is tight, the stages give way first.
    void setTight(bool tight);
    [[nodiscard]] QToolButton *helpButton() const { return m_help; }
    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }

Q_SIGNALS:
    void searchRequested();
    void menuRequested(QWidget *button);
    void helpRequested(QWidget *button);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void refresh();
    void showStages();
    void fillHearings();
    void fitTitle();

    Workspace &m_workspace;
    QToolButton *m_hearing;
    QMenu *m_hearings;
    StageDots *m_stages;
    QToolButton *m_search;
    QToolButton *m_language;
    QToolButton *m_help;
    QAction *m_undo;
    QAction *m_redo;
    AfterPaint *m_later; ///< a stage is told from all that belongs to it
    QString m_title;
};

/// How many of the five stages have done their work, from what the document holds.
[[nodiscard]] int stagesDone(const Workspace &workspace);

} // namespace eldin::ui
