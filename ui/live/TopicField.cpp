// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/TopicField.h"

#include "core/base/Text.h"
#include "ui/models/RemarkWords.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace eldin::ui {

namespace {

constexpr int kDigits = 9;

QString joined(const QStringList &topics)
{
    return topics.join(QStringLiteral(", "));
}

} // namespace

TopicField::TopicField(QWidget *parent)
    : QLineEdit(parent)
    , m_offered(new QStringListModel(this))
{
    auto *offer = new QCompleter(m_offered, this);
    offer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(offer);
    connect(this, &QLineEdit::textEdited, this, &TopicField::look);
    listenTo(this);
}

void TopicField::setKnown(const QStringList &topics)
{
    m_known = topics;
}

QStringList TopicField::topics() const
{
    return typedTopics(text());
}

// The last word is being typed; an offer stands for all of the line.
void TopicField::look(const QString &text)
{
    QStringList before = text.split(u',');
    const QString wanted = core::foldedWithoutKyrgyzLetters(before.takeLast());
    for (QString &topic : before)
        topic = topic.simplified();
    QStringList offers;
    for (const QString &topic : std::as_const(m_known)) {
        if (!wanted.isEmpty() && core::foldedWithoutKyrgyzLetters(topic).startsWith(wanted) && !before.contains(topic))
            offers += joined(before + QStringList {topic});
    }
    m_offered->setStringList(offers);
}

void TopicField::listenTo(QWidget *field)
{
    field->installEventFilter(this);
}

QString TopicField::digits(int most) const
{
    QStringList words;
    for (qsizetype i = 0; i < std::min<qsizetype>(most, m_known.size()); ++i)
        words += QStringLiteral("%1 %2").arg(i + 1).arg(m_known[i]);
    return words.join(QStringLiteral(" · "));
}

void TopicField::add(const QString &topic)
{
    if (const QStringList chosen = topics(); !chosen.contains(topic))
        setText(joined(chosen + QStringList {topic}));
}

void TopicField::toggle(const QString &topic)
{
    QStringList chosen = topics();
    if (!chosen.removeOne(topic))
        chosen += topic;
    setText(joined(chosen));
}

bool TopicField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QLineEdit::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int digit = key->key() - Qt::Key_1;
    const bool ours = (key->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier && digit >= 0 && digit < kDigits && digit < m_known.size();
    if (!ours)
        return QLineEdit::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        toggle(m_known[digit]);
    return true;
}

} // namespace eldin::ui
