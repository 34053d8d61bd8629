// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "core/base/Text.h"
#include "ui/widgets/Icon.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace eldin::ui {

CommandPalette::CommandPalette(std::vector<Command> commands, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_commands(std::move(commands))
    , m_input(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("palette"));
    setProperty("kind", QStringLiteral("card"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_input->setObjectName(QStringLiteral("paletteInput"));
    m_input->setPlaceholderText(tr("Find a page or an action"));
    m_input->setAccessibleName(m_input->placeholderText());
    m_list->setProperty("kind", QStringLiteral("plain"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setIconSize({theme::kIcon, theme::kIcon});
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    layout->addWidget(m_input);
    layout->addWidget(m_list);
    setFixedSize(theme::kGrid * 65, theme::kGrid * 50);
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_input, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    filter({});
}

void CommandPalette::popUp()
{
    const QWidget *under = parentWidget();
    move(under->mapToGlobal(QPoint((under->width() - width()) / 2, theme::kGrid * 8)));
    show();
    m_input->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::filter(const QString &text)
{
    const QString wanted = core::foldedWithoutKyrgyzLetters(text);
    m_list->clear();
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands[i];
        if (!core::foldedWithoutKyrgyzLetters(command.text).contains(wanted))
            continue;
        auto *item = new QListWidgetItem(lineIcon(command.iconName, Token::InkSoft), command.text, m_list);
        item->setData(Qt::UserRole, static_cast<int>(i));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    const auto run = m_commands[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())].run;
    close();
    run();
}

} // namespace eldin::ui
