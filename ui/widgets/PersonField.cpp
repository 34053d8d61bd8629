// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PersonField.h"

#include "core/base/Text.h"
#include "ui/models/RemarkWords.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QStringListModel>
#include <QStyle>

namespace eldin::ui {

namespace {

constexpr std::size_t kMostOffered = 8;

QString withoutSign(const QString &text)
{
    QString rest = text.trimmed();
    while (!rest.isEmpty() && (rest.front() == u'№' || rest.front() == u'#'))
        rest = rest.sliced(1).trimmed();
    return rest;
}

} // namespace

PersonField::PersonField(QWidget *parent)
    : QLineEdit(parent)
    , m_found(new QStringListModel(this))
{
    auto *offer = new QCompleter(m_found, this);
    offer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    offer->setMaxVisibleItems(static_cast<int>(kMostOffered));
    setCompleter(offer);
    connect(this, &QLineEdit::textEdited, this, &PersonField::look);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        // The list of offers may take the focus for a moment; one is still typing.
        if (!completer()->popup()->isVisible())
            settle();
    });
    const auto done = [this] {
        settle();
        Q_EMIT settled();
    };
    connect(this, &QLineEdit::returnPressed, this, done);
    connect(this, &QLineEdit::returnPressed, this, &PersonField::entered);
    // Later, for the completer writes its text into the line after having said so.
    connect(offer, qOverload<const QString &>(&QCompleter::activated), this, done, Qt::QueuedConnection);
}

QString PersonField::nameOf(const core::ParticipantRow &row)
{
    return speakerText(row.attendance.number, row.person.name);
}

void PersonField::setParticipants(std::vector<core::ParticipantRow> participants)
{
    m_participants = std::move(participants);
    if (!m_person.isNull() && participant() == nullptr)
        choose({});
}

const core::ParticipantRow *PersonField::participant() const
{
    const auto found = std::find_if(m_participants.begin(), m_participants.end(),
                                    [this](const auto &row) { return row.attendance.id == m_person; });
    return found == m_participants.end() ? nullptr : &*found;
}

std::vector<const core::ParticipantRow *> PersonField::matches(const QString &text) const
{
    std::vector<const core::ParticipantRow *> result;
    const QString wanted = core::foldedWithoutKyrgyzLetters(withoutSign(text));
    if (wanted.isEmpty())
        return result;
    bool isNumber = false;
    wanted.toInt(&isNumber);
    for (const core::ParticipantRow &row : m_participants) {
        const QString number = QString::number(row.attendance.number);
        // The very number, or what was written out, is meant alone.
        if (number == wanted || core::foldedWithoutKyrgyzLetters(withoutSign(nameOf(row))) == wanted)
            result.insert(result.begin(), &row);
        else if (isNumber ? number.startsWith(wanted) : core::foldedWithoutKyrgyzLetters(row.person.name).contains(wanted))
            result.push_back(&row);
    }
    return result;
}

void PersonField::look(const QString &text)
{
    mark(false);
    choose({});
    QStringList names;
    for (const core::ParticipantRow *row : matches(text)) {
        if (static_cast<std::size_t>(names.size()) < kMostOffered)
            names += nameOf(*row);
    }
    m_found->setStringList(names);
}

void PersonField::settle()
{
    completer()->popup()->hide();
    if (text().trimmed().isEmpty()) {
        mark(false);
        return choose({});
    }
    if (const auto *known = participant(); known != nullptr && nameOf(*known) == text())
        return;
    const auto found = matches(text());
    const QString wanted = core::foldedWithoutKyrgyzLetters(withoutSign(text()));
    const bool exact = !found.empty()
        && (QString::number(found.front()->attendance.number) == wanted
            || core::foldedWithoutKyrgyzLetters(withoutSign(nameOf(*found.front()))) == wanted);
    if (exact || found.size() == 1) {
        setPerson(found.front()->attendance.id);
        return;
    }
    choose({});
    mark(!m_freeText);
}

void PersonField::keyPressEvent(QKeyEvent *event)
{
    const bool isAtOnce = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers().testFlag(Qt::ControlModifier);
    if (!isAtOnce || !completer()->popup()->isVisible())
        return QLineEdit::keyPressEvent(event);
    // The list of offers hands its keys over past whoever filters those of this field, and any Enter would be the plain one.
    settle();
    QKeyEvent again(event->type(), event->key(), event->modifiers(), event->text());
    QCoreApplication::sendEvent(this, &again);
    event->accept();
}

void PersonField::setPerson(const core::Id<core::Attendance> &id)
{
    choose(id);
    const auto *row = participant();
    setText(row == nullptr ? QString() : nameOf(*row));
    setCursorPosition(0);
    mark(false);
}

void PersonField::choose(const core::Id<core::Attendance> &id)
{
    if (m_person == id)
        return;
    m_person = id;
    Q_EMIT personChanged();
}

void PersonField::mark(bool invalid)
{
    if (property("invalid").toBool() == invalid)
        return;
    setProperty("invalid", invalid);
    style()->polish(this);
}

} // namespace eldin::ui
