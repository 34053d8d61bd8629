// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The topics of the remark that the inspector shows.
#include "ui/remarks/RemarkInspector.h"

#include "ui/models/RemarkWords.h"
#include "ui/shell/TopicChips.h"
#include "ui/widgets/EntryText.h"

#include <QLineEdit>

#include <algorithm>

namespace eldin::ui {

// A closed record takes no topic any more.
void RemarkInspector::suggestTopics()
{
    m_topicChips->setWords(m_topics->isReadOnly() ? QString() : m_words->toPlainText(), typedTopics(m_topics->text()));
}

void RemarkInspector::addTopic(const QString &topic)
{
    m_topics->setText((typedTopics(m_topics->text()) + QStringList {topic}).join(QStringLiteral(", ")));
    save();
}

bool RemarkInspector::takeTopic()
{
    return m_topicChips->takeFirst();
}

// What stands there in the language of the screen is what the remark has.
QStringList RemarkInspector::topicsToSave() const
{
    const core::TopicList list(m_workspace.stores());
    const QStringList typed = typedTopics(m_topics->text());
    if (typed == list.shown(m_shown.topics, m_workspace.language()))
        return m_shown.topics;
    QStringList topics;
    for (const QString &topic : typed) {
        const auto known = std::find_if(m_shown.topics.begin(), m_shown.topics.end(), [&](const QString &each) { return list.areSame(each, topic); });
        // What the list does not know is what was typed: its spelling may be corrected.
        topics += known == m_shown.topics.end() || list.find(topic) == nullptr ? topic : *known;
    }
    return topics;
}

} // namespace eldin::ui
