// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace eldin::ui {

/// A label for a sentence of ours or of a person: wrapped, and what looks like markup stays as it is written. `kind` is a
/// look of the style sheet: soft, body, small, heading, error.
[[nodiscard]] inline QLabel *sentence(const QString &kind)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("kind", kind);
    return label;
}

} // namespace eldin::ui
