// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "core/base/Text.h"
#include "ui/shell/DocumentSearch.h"
#include "ui/shell/FilterChips.h"
#include "ui/shell/FoundDelegate.h"
#include "ui/widgets/Icon.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

constexpr int kFoundRow = Qt::UserRole + 10; ///< an index of what was found; commands have theirs in UserRole

} // namespace

CommandPalette::CommandPalette(std::vector<Command> commands, Workspace &workspace, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_commands(std::move(commands))
    , m_workspace(workspace)
    , m_search(DocumentSearch::of(workspace))
    , m_input(new QLineEdit)
    , m_chips(new FilterChips({core::SearchField::Kind, core::SearchField::Village, core::SearchField::Year, core::SearchField::Amount}, m_input))
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("palette"));
    setProperty("kind", QStringLiteral("card"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_input->setObjectName(QStringLiteral("paletteInput"));
    m_input->setPlaceholderText(tr("Find anything in the document, a page or an action"));
    m_input->setAccessibleName(m_input->placeholderText());
    m_input->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("paletteFound"));
    m_list->setProperty("kind", QStringLiteral("plain"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setIconSize({theme::kIcon, theme::kIcon});
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    layout->addWidget(m_input);
    layout->addWidget(m_chips);
    layout->addWidget(m_list);
    setFixedSize(theme::kGrid * 90, theme::kGrid * 62);
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_input, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (item->flags().testFlag(Qt::ItemIsEnabled)) // a heading is none of the finds
            runCurrent();
    });
    connect(m_chips, &FilterChips::textRequested, this, [this](const QString &text) {
        m_input->setText(text);
        m_input->setFocus();
    });
    connect(&m_search, &DocumentSearch::ready, this, &CommandPalette::findMore);
    filter();
}

CommandPalette::~CommandPalette() = default;

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
            choose(step);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::choose(int step)
{
    // The names of kinds are passed over.
    for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
        if (m_list->item(row)->flags().testFlag(Qt::ItemIsEnabled))
            return m_list->setCurrentRow(row);
    }
}

void CommandPalette::filter()
{
    const QString text = m_input->text();
    const QString wanted = core::foldedWithoutKyrgyzLetters(text);
    m_list->clear();
    m_found.clear();
    m_chips->setText(text, m_workspace.language());
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands[i];
        if (!core::foldedWithoutKyrgyzLetters(command.text).contains(wanted))
            continue;
        auto *item = new QListWidgetItem(lineIcon(command.iconName, Token::InkSoft), command.text, m_list);
        item->setData(Qt::UserRole, static_cast<int>(i));
    }
    if (!wanted.isEmpty())
        m_workspace.runner().run([&] { showFound(text); });
    m_list->setCurrentRow(-1);
    choose(1);
}

QString CommandPalette::keyAt(int row) const
{
    const QListWidgetItem *item = m_list->item(row);
    if (item == nullptr)
        return {};
    if (const QVariant found = item->data(kFoundRow); found.isValid()) {
        const core::SearchHit &hit = m_found[static_cast<std::size_t>(found.toInt())].hit;
        return QString::number(static_cast<int>(hit.kind)) + u'/' + hit.id;
    }
    const QVariant command = item->data(Qt::UserRole);
    return command.isValid() ? command.toString() : QString(); // a heading is none
}

// Nobody typed: who has walked to a row goes on from it.
void CommandPalette::findMore()
{
    const QString chosen = keyAt(m_list->currentRow());
    const int scrolled = m_list->verticalScrollBar()->value();
    filter();
    for (int row = 0; row < m_list->count() && !chosen.isEmpty(); ++row) {
        if (keyAt(row) != chosen)
            continue;
        m_list->verticalScrollBar()->setValue(scrolled);
        return m_list->setCurrentRow(row);
    }
}

void CommandPalette::showFound(const QString &text)
{
    const auto head = [this](const QString &words) {
        auto *item = new QListWidgetItem(words, m_list);
        item->setFlags(Qt::NoItemFlags);
        item->setFont(theme::font(Type::Small, QFont::DemiBold));
    };
    for (const FoundKind &kind : m_search.find(text)) {
        head(kind.title);
        for (const FoundRecord &record : kind.records) {
            auto *item = new QListWidgetItem(lineIcon(DocumentSearch::iconOf(kind.kind), Token::InkSoft), record.text, m_list);
            QVariantList marks;
            for (const core::WordPlace &mark : record.marks)
                marks.append(QPoint(static_cast<int>(mark.at), static_cast<int>(mark.length)));
            item->setData(FoundDelegate::Name, record.name);
            item->setData(FoundDelegate::Marks, marks);
            item->setData(Qt::AccessibleTextRole, QString(record.name + u' ' + record.text));
            item->setData(kFoundRow, static_cast<int>(m_found.size()));
            m_found.push_back(record);
        }
    }
    if (!m_search.isReady())
        head(tr("The document is still being read; more may be found."));
    else if (m_list->count() == 0 && !core::SearchQuery::of(text, true).waits)
        head(tr("Nothing was found. Try fewer letters, or take a filter out."));
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    if (const QVariant row = item->data(kFoundRow); row.isValid()) {
        const FoundRecord record = m_found[static_cast<std::size_t>(row.toInt())];
        DocumentSearch &search = m_search;
        Workspace &workspace = m_workspace;
        close();
        workspace.runner().run([&] { search.open(record); });
        return;
    }
    const auto run = m_commands[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())].run;
    close();
    run();
}

} // namespace eldin::ui
