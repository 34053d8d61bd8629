// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Shell.h"
#include "ui/shell/Tour.h"
#include "ui/shell/Workspace.h"

#include <QStackedWidget>

#include <set>

namespace eldin::ui {

class DailyBackup;
class Page;
class PracticeStrip;
class Sidebar;
class StatusLine;
class TopLine;
class WhoWorks;

/// One open document as the window shows it: sidebar, top line, pages, status line.
class DocumentView final : public QWidget
{
    Q_OBJECT

public:
    DocumentView(std::unique_ptr<core::Document> document, const Shell &shell, QWidget *parent = nullptr);
    ~DocumentView() override;

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    /// Made when it is first asked for: all of them at once would keep the window waiting.
    [[nodiscard]] Page *page(PageKey key);
    [[nodiscard]] PageKey currentPage() const { return m_current; }
    void showPage(PageKey key, const QString &target = {});
    void showPalette();
    /// The document was made to practise with.
    [[nodiscard]] bool isPractice() const { return m_practice != nullptr; }
    /// Shows round on the page at hand.
    void startTour();

Q_SIGNALS:
    /// Asks to leave the document for the start page.
    void startRequested();
    /// Asks to leave the document for another.
    void documentRequested(const QString &path);
    /// Asks for a copy to practise with.
    void practiceRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addShortcuts();
    void showHelp(QWidget *button);
    [[nodiscard]] std::vector<TourStop> windowTour();
    void refreshSidebar();
    void refreshCounts();

    Shell m_shell;
    std::unique_ptr<core::Document> m_document;
    std::unique_ptr<Workspace> m_workspace;
    std::map<PageKey, Page *> m_pages; ///< those made so far
    Sidebar *m_sidebar;
    std::set<PageKey> m_uncounted; ///< whose count may have changed
    TopLine *m_topLine;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    DailyBackup *m_daily;
    WhoWorks *m_who;
    PracticeStrip *m_practice = nullptr; ///< only over a practice copy
    PageKey m_current = PageKey::Overview;
};

} // namespace eldin::ui
