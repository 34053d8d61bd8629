// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PageKey.h"
#include "ui/shell/Shell.h"

#include <QMainWindow>

class QStackedWidget;

namespace eldin::core {
class Document;
class Error;
}

namespace eldin::ui {

class ActionRunner;
class DamagedPage;
class DocumentView;
class StartPage;
struct Notice;

/// The window: the start page, or one open document.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Shell &shell, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// False if it could not be opened; the start page says why.
    bool openDocument(const QString &chosen, PageKey page = PageKey::Overview);
    void newDocument(PageKey page = PageKey::Overview);
    void showStart();

    /// Null while the start page is shown.
    [[nodiscard]] DocumentView *view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void chooseDocument();
    void takeDocument(const QString &path);
    void importTable(const QString &path);
    void takePicture(const QString &path, bool isPdf);
    void say(const Notice &notice);
    void makeSample();
    void practise();
    void leave();
    void showDamaged(const core::Error &error);
    void closeView();
    void remember();
    void retitle();

    Shell m_shell;
    ActionRunner *m_actions;
    QStackedWidget *m_stack;
    StartPage *m_start;
    DamagedPage *m_damaged;
    DocumentView *m_view = nullptr;
    QString m_opening; ///< the file that is being opened
};

} // namespace eldin::ui
