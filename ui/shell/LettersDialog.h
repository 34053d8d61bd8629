// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/LetterRestoring.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace eldin::ui {

/// Shows the words that may lack ң, ө, ү with what they may be meant to be; Space ticks, Enter restores the ticked ones.
class LettersDialog final : public QDialog
{
    Q_OBJECT

public:
    LettersDialog(const std::vector<core::RestorableWord> &words, QWidget *parent);

    /// As they stand in the remarks.
    [[nodiscard]] QSet<QString> chosen() const;

private:
    void showNumber();

    QListWidget *m_list;
    QPushButton *m_restore;
};

} // namespace eldin::ui
