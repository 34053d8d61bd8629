// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/TopicGuess.h"
#include "ui/shell/Workspace.h"

#include <QWidget>

class QLabel;
class QTimer;
class QVBoxLayout;

namespace eldin::ui {

/// Topics that words may be about, up to three, each a button with the words that speak for it. A press, or Ctrl+Shift+T
/// for the first, takes one; nothing is set by itself.
class TopicChips final : public QWidget
{
    Q_OBJECT

public:
    explicit TopicChips(Workspace &workspace, QWidget *parent = nullptr);

    /// What is being written, and which topics stand there already: those are not suggested.
    void setWords(const QString &words, const QStringList &topics);
    /// Takes the likeliest; false where none is suggested.
    bool takeFirst();
    void retranslate() { showFound(); }

Q_SIGNALS:
    /// Its name in the language of the screen.
    void taken(const QString &topic);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void look();
    void showFound();
    void elide(); ///< the chips to the width there is

    Workspace &m_workspace;
    QTimer *m_later; ///< while one types on, nothing is looked for
    core::TopicList m_list;
    core::TopicGuess m_guess;
    bool m_isStale = true;
    QString m_words;
    QStringList m_topics;
    std::vector<core::GuessedTopic> m_found;
    QLabel *m_title;
    QVBoxLayout *m_chips;
};

} // namespace eldin::ui
