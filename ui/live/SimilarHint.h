// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspace.h"

#include <QFrame>

class QLabel;
class QTimer;

namespace eldin::ui {

/// What was said before and resembles the words in the line, up to three of this and earlier hearings, with what became
/// of it. Ctrl+Shift+L notes that the new words say the same as the first one, again: as the next, after the last: as none.
class SimilarHint final : public QFrame
{
    Q_OBJECT

public:
    explicit SimilarHint(Workspace &workspace, QWidget *parent = nullptr);

    void setWords(const QString &words);
    void take();
    void clear();
    /// Null: the words are said for the first time.
    [[nodiscard]] core::Id<core::Remark> taken() const;
    void retranslate() { showFound(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void look();
    void showFound();
    /// The words, and in brackets whose they are and what became of them.
    [[nodiscard]] std::pair<QString, QString> said(const core::Id<core::Remark> &id) const;
    void fit(QLabel *line) const;

    Workspace &m_workspace;
    QTimer *m_later; ///< while one types on, nothing is looked for
    QString m_words;
    std::vector<core::Id<core::Remark>> m_found;
    int m_taken = -1;
    QLabel *m_head;
    std::vector<QLabel *> m_lines;
};

} // namespace eldin::ui
