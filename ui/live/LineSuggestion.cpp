// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/LineSuggestion.h"

#include "ui/widgets/Icon.h"

namespace eldin::ui {

LineSuggestion::LineSuggestion(Workspace &workspace, QWidget *parent)
    : QPushButton(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("entryLine"));
    setProperty("kind", QStringLiteral("quiet"));
    connect(this, &QPushButton::clicked, this, &LineSuggestion::take);
    // Every remark refreshes the page; the lines are thousands, and change seldom.
    connect(&workspace.document(), &core::Document::changed, this, [this](const core::ChangeSet &changes) {
        m_isStale = m_isStale || changes.concernsAny({u"budget_line", u"classification_item"});
    });
    hide();
}

void LineSuggestion::refresh()
{
    const auto hearing = m_workspace.hearing();
    const auto budget = hearing ? hearing->budgetId : core::Id<core::Budget>();
    if (!m_isStale && budget == m_budget)
        return;
    m_guess = core::LineGuess(m_workspace.stores(), budget);
    m_budget = budget;
    m_isStale = false;
}

// One that was linked stays while more words are written.
void LineSuggestion::setWords(const QString &words)
{
    m_words = words;
    if (m_taken < 0)
        m_found = m_guess.of(words);
    showLine();
}

void LineSuggestion::take()
{
    if (m_taken < 0)
        m_found = m_guess.of(m_words);
    m_taken = m_taken + 1 < static_cast<int>(m_found.size()) ? m_taken + 1 : -1;
    showLine();
}

void LineSuggestion::clear()
{
    m_taken = -1;
    m_found.clear();
    m_words.clear();
    showLine();
}

QString LineSuggestion::code() const
{
    return m_taken < 0 ? QString() : m_found[static_cast<std::size_t>(m_taken)].code;
}

void LineSuggestion::showLine()
{
    setVisible(!m_found.empty());
    if (m_found.empty())
        return;
    const core::GuessedLine &line = m_found[static_cast<std::size_t>(std::max(0, m_taken))];
    const QString name = QStringLiteral("%1 %2").arg(line.code, line.title.best(m_workspace.language()));
    setIcon(m_taken < 0 ? QIcon() : lineIcon(QStringLiteral("check"), Token::Accent));
    const QString text = m_taken < 0 ? tr("About %1?  Ctrl+L").arg(name) : tr("About %1  (Ctrl+L: another)").arg(name);
    // The longest names are longer than the panel; the whole stands in the tip.
    const int room = parentWidget() == nullptr ? 0 : parentWidget()->width() - theme::kGrid * 7;
    QPushButton::setText(fontMetrics().elidedText(text, Qt::ElideMiddle, std::max(theme::kGrid * 30, room)));
    setToolTip(text);
    setAccessibleName(text);
}

} // namespace eldin::ui
