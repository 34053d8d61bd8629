// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KyrgyzLetters.h"

#include "ui/shell/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace eldin::ui {

namespace {

constexpr QStringView kLetters = u"ңөү";

/// Nothing but spaces or the end of a sentence stands before the cursor.
bool beginsSentence(const QWidget &field)
{
    const int at = field.inputMethodQuery(Qt::ImCursorPosition).toInt();
    const QString before = field.inputMethodQuery(Qt::ImSurroundingText).toString().left(at).trimmed();
    return before.isEmpty() || QStringView(u".!?").contains(before.back());
}

} // namespace

KyrgyzLetters::KyrgyzLetters(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    for (const QChar letter : kLetters) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("letter%1").arg(letter.unicode(), 0, 16));
        button->setProperty("kind", QStringLiteral("outline"));
        button->setText(letter);
        button->setFixedWidth(theme::kTarget + theme::kGrid / 2);
        button->setFocusPolicy(Qt::NoFocus); // the cursor stays where one writes
        connect(button, &QToolButton::clicked, this, [this, letter] { write(letter); });
        layout->addWidget(button);
    }
    retranslate();
}

void KyrgyzLetters::write(const QString &letter)
{
    QWidget *field = QApplication::focusWidget();
    if (field == nullptr || !field->inputMethodQuery(Qt::ImEnabled).toBool())
        return;
    const bool capital = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier) || beginsSentence(*field);
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, capital ? letter.toUpper() : letter);
    QApplication::sendEvent(field, &press);
}

void KyrgyzLetters::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KyrgyzLetters::retranslate()
{
    const QStringList keys {tr("AltGr + Н"), tr("AltGr + О"), tr("AltGr + У")};
    const auto buttons = findChildren<QToolButton *>();
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        buttons[i]->setToolTip(keys.value(i));
        buttons[i]->setAccessibleName(tr("Write the letter %1").arg(buttons[i]->text()));
    }
}

} // namespace eldin::ui
