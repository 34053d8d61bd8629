// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LocalTextField.h"

#include "core/domain/Codes.h"
#include "ui/shell/Languages.h"
#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace eldin::ui {

LocalTextField::LocalTextField(bool english, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    std::vector<core::Language> languages {core::Language::Kyrgyz, core::Language::Russian};
    if (english)
        languages.push_back(core::Language::English);
    for (const core::Language language : languages) {
        auto *mark = new QLabel(core::codeOf(language).toUpper());
        mark->setProperty("kind", QStringLiteral("small"));
        mark->setFixedWidth(theme::kGrid * 3);
        auto *line = new QLineEdit;
        line->setObjectName(core::codeOf(language));
        auto *row = new QHBoxLayout;
        row->setSpacing(theme::kGrid / 2);
        row->addWidget(mark);
        row->addWidget(line, 1);
        layout->addLayout(row);
        m_lines.emplace_back(language, line);
        connect(line, &QLineEdit::editingFinished, this, [this] {
            if (text() != m_text) {
                m_text = text();
                for (const auto &[of, each] : m_lines)
                    each->setModified(false);
                Q_EMIT edited();
            }
        });
    }
    setFocusProxy(m_lines.front().second);
}

void LocalTextField::setText(const core::LocalText &text)
{
    // What is being typed is not taken away by a change elsewhere.
    const bool typing = std::any_of(m_lines.begin(), m_lines.end(), [](const auto &line) { return line.second->isModified(); });
    if (typing && text == m_text)
        return;
    m_text = text;
    for (const auto &[language, line] : m_lines) {
        // Not under the hands of the one who types in it.
        if (line->text() != text.of(language)) {
            line->setText(text.of(language));
            line->setCursorPosition(0);
        }
    }
}

core::LocalText LocalTextField::text() const
{
    core::LocalText result = m_text;
    for (const auto &[language, line] : m_lines)
        result.of(language) = line->text().trimmed();
    return result;
}

void LocalTextField::setName(const QString &name)
{
    setAccessibleName(name);
    for (const auto &[language, line] : m_lines)
        line->setAccessibleName(QStringLiteral("%1, %2").arg(name, ownName(language)));
}

void LocalTextField::setFocusFirst()
{
    m_lines.front().second->setFocus();
}

} // namespace eldin::ui
