// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/EraseDialog.h"

#include "core/report/PrivacyTexts.h"
#include "ui/shell/Theme.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace eldin::ui {

namespace {

QLabel *sentences()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("kind", QStringLiteral("large"));
    return label;
}

} // namespace

EraseDialog::EraseDialog(const core::HeldOfPerson &held, const std::vector<core::PersonMention> &mentions, const QStringList &backups, QWidget *parent)
    : QDialog(parent)
    , m_held(held)
    , m_going(sentences())
    , m_staying(sentences())
    , m_words(new QCheckBox(tr("Erase the words of this person's remarks too")))
{
    setObjectName(QStringLiteral("eraseDialog"));
    setWindowTitle(tr("Erase for good"));
    resize(theme::kGrid * 80, theme::kGrid * 64);
    auto *name = sentences();
    name->setText(tr("%1 will be erased from this document for good. It cannot be undone, and the steps before it cannot be undone any more either.")
                      .arg(held.name.isEmpty() ? tr("This person") : held.name));
    m_going->setObjectName(QStringLiteral("eraseGoing"));
    m_staying->setObjectName(QStringLiteral("eraseStaying"));
    m_words->setObjectName(QStringLiteral("eraseWords"));
    m_words->setVisible(!held.remarks.empty());
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("eraseCancel"));
    cancel->setDefault(true);
    auto *erase = new QPushButton(tr("Erase for good"));
    erase->setObjectName(QStringLiteral("eraseNow"));
    erase->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(erase);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 3, theme::kGrid * 2, theme::kGrid * 3, theme::kGrid * 2);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(name);
    layout->addWidget(heading(tr("What goes")));
    layout->addWidget(m_going);
    layout->addWidget(m_words);
    layout->addWidget(heading(tr("What stays")));
    layout->addWidget(m_staying);
    QStringList more = core::mentionLines(mentions);
    if (!backups.isEmpty()) {
        more += tr("These backups hold the person still. Delete them yourself if nobody needs them:");
        for (const QString &backup : backups)
            more += QStringLiteral("  ") + QDir::toNativeSeparators(backup);
    } else {
        more += tr("No backup holds the person.");
    }
    auto *list = new QPlainTextEdit(more.join(u'\n'));
    list->setObjectName(QStringLiteral("eraseElsewhere"));
    list->setAccessibleName(tr("Texts and backups that hold the person still"));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    layout->addWidget(list, 1);
    layout->addLayout(buttons);
    connect(m_words, &QCheckBox::toggled, this, &EraseDialog::showLines);
    connect(erase, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    showLines();
    cancel->setFocus();
}

bool EraseDialog::withWords() const
{
    return m_words->isChecked();
}

void EraseDialog::showLines()
{
    m_going->setText(core::goingLines(m_held, withWords()).join(u'\n'));
    m_staying->setText(core::stayingLines(m_held, withWords()).join(u'\n'));
}

} // namespace eldin::ui
