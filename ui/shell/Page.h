// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Tour.h"
#include "ui/shell/Workspace.h"

#include <QPushButton>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QSplitter;

namespace eldin::ui {

/// A place of the window: title, one sentence, the one next step, content, and an inspector at the right.
///
/// A page fills its sentences in retranslate() (called at once and after every change of language) and reads its
/// data in refresh() (called when shown, and after every change of the document or the hearing while visible).
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Workspace &workspace, PageKey key);

    [[nodiscard]] PageKey key() const { return m_key; }
    /// How many things here need someone: the count in the sidebar, also before the page was first shown. Pages have
    /// their own.
    [[nodiscard]] static int openItems(const Workspace &) { return 0; }
    /// Shows the record or part with this name; unknown ones are ignored.
    virtual void reveal(const QString &target);
    /// What somebody who sees the page for the first time is shown; none: the window alone.
    [[nodiscard]] virtual std::vector<TourStop> tour() const { return {}; }
    /// Called when the page is chosen: by default the page itself, so that the first Tab goes to its first field.
    virtual void takeFocus() { setFocus(); }

protected:
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] core::Document &document() const { return m_workspace.document(); }
    [[nodiscard]] core::Stores &stores() const { return m_workspace.stores(); }
    [[nodiscard]] ActionRunner &runner() const { return m_workspace.runner(); }

    virtual void retranslate() = 0;
    virtual void refresh() = 0;
    /// What the document's change concerns, before refresh() is called for it; also while the page is hidden.
    virtual void note(const core::ChangeSet &) { }
    /// Whether what this page shows of a change may come after the hand that made it has seen its own line.
    [[nodiscard]] virtual bool mayWait(const core::ChangeSet &) const { return false; }
    /// Calls refresh() through the action runner now, or when the page is next shown.
    void refreshSoon();

    void setPurpose(const QString &sentence, bool missing = false);
    /// Buttons that stand left of the next step.
    [[nodiscard]] QBoxLayout &tools() { return *m_tools; }
    [[nodiscard]] QPushButton &nextStep() const { return *m_nextStep; }
    /// The page's strong button; an empty text hides it.
    void setNextStep(const QString &text, const std::function<void()> &act);
    void setContent(QWidget *content);
    /// Shown at the right of the content; hide and show it freely.
    void setInspector(QWidget *inspector);

    /// So little room that what the inspector shows as well gives way in a list.
    [[nodiscard]] bool isNarrow() const { return width() < 1040; }

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslateAll();
    void refreshQueued();

    Workspace &m_workspace;
    PageKey m_key;
    QLabel *m_title;
    QLabel *m_purpose;
    QBoxLayout *m_tools;
    QPushButton *m_nextStep;
    QSplitter *m_splitter;
    std::function<void()> m_nextAct;
    bool m_stale = true;
    bool m_ready = false;
    bool m_isQueued = false; ///< a refresh waits for the event loop
};

} // namespace eldin::ui
