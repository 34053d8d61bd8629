// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PageKey.h"
#include "ui/shell/Shell.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace eldin::ui {

/// Recent documents, New, Open, Try the sample; and four things people come for.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const Shell &shell, QWidget *parent = nullptr);
    void refresh();
    /// A failure to open, said where the eye is.
    void say(const QString &sentence);

Q_SIGNALS:
    void newRequested(eldin::ui::PageKey then);
    void openRequested();
    void sampleRequested();
    void practiceRequested();
    void recentRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Choice
    {
        PageKey page;
        QPushButton *button;
        QLabel *title;
        QLabel *detail;
    };

    void retranslate();
    void fillRecent();
    [[nodiscard]] QWidget *buildChoices();
    [[nodiscard]] QWidget *buildFiles();

    Shell m_shell;
    QLabel *m_title;
    QLabel *m_claim;
    QLabel *m_question;
    QLabel *m_recentTitle;
    QLabel *m_message;
    QPushButton *m_language;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_sample;
    QPushButton *m_practice;
    QVBoxLayout *m_recent;
    std::vector<Choice> m_choices;
};

} // namespace eldin::ui
