// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/HeldOfPerson.h"

#include <QDialog>

class QCheckBox;
class QLabel;

namespace eldin::ui {

/// The one question before a person is erased, as it cannot be undone: what goes, what stays, and which backups hold the
/// person still. Enter does not erase; the button has to be gone to.
class EraseDialog final : public QDialog
{
    Q_OBJECT

public:
    EraseDialog(const core::HeldOfPerson &held, const std::vector<core::PersonMention> &mentions, const QStringList &backups, QWidget *parent);

    [[nodiscard]] bool withWords() const;

private:
    void showLines();

    const core::HeldOfPerson &m_held;
    QLabel *m_going;
    QLabel *m_staying;
    QCheckBox *m_words;
};

} // namespace eldin::ui
