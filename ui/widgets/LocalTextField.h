// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LocalText.h"

#include <QWidget>

class QLineEdit;

namespace eldin::ui {

/// One text in two or three languages, each in its own line marked KY, RU, EN.
class LocalTextField final : public QWidget
{
    Q_OBJECT

public:
    explicit LocalTextField(bool english = false, QWidget *parent = nullptr);

    void setText(const core::LocalText &text);
    [[nodiscard]] core::LocalText text() const;
    void setName(const QString &name);
    void setFocusFirst();

Q_SIGNALS:
    /// When a line is left or Enter is pressed, and only if its text is another one.
    void edited();

private:
    std::vector<std::pair<core::Language, QLineEdit *>> m_lines;
    core::LocalText m_text;
};

} // namespace eldin::ui
