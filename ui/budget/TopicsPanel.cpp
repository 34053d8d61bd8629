// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/TopicsPanel.h"

#include "ui/shell/Theme.h"
#include "ui/widgets/RecordTable.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace eldin::ui {

namespace {

enum Columns { Kyrgyz, Russian, English, KyrgyzWords, RussianWords, Offered };

constexpr int kNarrow = 1000;

} // namespace

TopicsPanel::TopicsPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_about(new QLabel)
    , m_model(new RecordsModel<TopicRow>(
          workspace, {QStringLiteral("topic"), QStringLiteral("topic_name")}, [this] { return read(); },
          [this](const TopicRow &row) { core::TopicService(m_workspace.document()).edit(row.topic); }, this))
    , m_table(new RecordTable(QStringLiteral("tag")))
    , m_restore(new QPushButton)
{
    setObjectName(QStringLiteral("topicsPanel"));
    m_about->setProperty("kind", QStringLiteral("soft"));
    m_about->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("topicList"));
    m_table->setModel(m_model);
    m_table->setMovable(true);
    m_restore->setObjectName(QStringLiteral("restoreTopic"));
    m_restore->setProperty("kind", QStringLiteral("quiet"));
    m_table->buttons().addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_about);
    layout->addWidget(m_table, 1);
    connect(m_table, &RecordTable::addRequested, this, &TopicsPanel::add);
    connect(m_table, &RecordTable::removeRequested, this, &TopicsPanel::remove);
    connect(m_table, &RecordTable::moveRequested, this, &TopicsPanel::move);
    connect(m_restore, &QPushButton::clicked, this, &TopicsPanel::restore);
}

std::vector<TopicRow> TopicsPanel::read() const
{
    std::vector<TopicRow> rows;
    const core::TopicList list(m_workspace.stores());
    for (const core::Topic &topic : list.all())
        rows.push_back({{topic.key.isEmpty() ? topic.id.text() : topic.key}, topic});
    return rows;
}

void TopicsPanel::retranslate()
{
    m_about->setText(tr("What remarks are about. A topic is suggested where its words are said, in any form; type them in their plain form with commas between. Remarks keep their topic, whatever it is called later."));
    m_restore->setText(tr("As shipped"));
    m_restore->setToolTip(tr("Name, words and place of the chosen topic as they came with the program"));
    m_restore->setAccessibleName(m_restore->text() + QStringLiteral(" – ") + m_restore->toolTip());
    m_table->setWords(tr("Topics"), {}, tr("Add a topic"));
    setColumns();
    fitColumns();
}

void TopicsPanel::setColumns()
{
    using Row = const TopicRow &;
    const auto text = [](const QString &title, core::LocalText core::Topic::*member, core::Language language) {
        Column<TopicRow> column {[title] { return title; }, [member, language](Row row) { return (row.topic.*member).of(language); }, {},
                                 [member, language](TopicRow &row, const QVariant &value) {
                                     (row.topic.*member).of(language) = value.toString().simplified();
                                     return true;
                                 }};
        column.colour = [](Row row) { return row.topic.isHidden ? theme::color(Token::InkSoft) : QColor(); };
        return column;
    };
    Column<TopicRow> offered {[] { return tr("Offered"); }, [](Row row) { return row.topic.isHidden ? tr("hidden") : QString(); }};
    offered.ticked = [](Row row) { return !row.topic.isHidden; };
    offered.tick = [](TopicRow &row, bool on) { row.topic.isHidden = !on; };
    m_model->setColumns({text(tr("In Kyrgyz"), &core::Topic::name, core::Language::Kyrgyz), text(tr("In Russian"), &core::Topic::name, core::Language::Russian),
                         text(tr("In English"), &core::Topic::name, core::Language::English),
                         text(tr("Kyrgyz words"), &core::Topic::keywords, core::Language::Kyrgyz),
                         text(tr("Russian words"), &core::Topic::keywords, core::Language::Russian), offered});
    m_table->setWidths({0, 0, 0, 0, 0, 104});
}

void TopicsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

// The third name stands there on a wider window, or where it is read.
void TopicsPanel::fitColumns()
{
    const bool english = m_workspace.language() == core::Language::English;
    m_table->view().setColumnHidden(English, width() < kNarrow && !english);
    m_table->view().setColumnHidden(Russian, width() < kNarrow && english);
}

void TopicsPanel::refresh()
{
    m_restore->setEnabled(!m_workspace.document().isReadOnly());
    m_model->reload();
}

void TopicsPanel::add()
{
    core::Id<core::Topic> added;
    const bool worked = m_workspace.runner().run(tr("Topic added."), [&] {
        const core::TopicList list(m_workspace.stores());
        core::Topic topic;
        QString name = tr("New topic");
        for (int number = 2; list.find(name) != nullptr; ++number)
            name = tr("New topic %1").arg(number);
        topic.name.of(m_workspace.language()) = name;
        added = core::TopicService(m_workspace.document()).begin(topic);
    });
    if (worked)
        m_table->editRow(m_model->rowOf(added.text()), static_cast<int>(m_workspace.language()));
}

// One that ships with the program, or that remarks are about, is hidden: they keep it.
void TopicsPanel::remove(int row)
{
    const core::Topic topic = m_model->row(row).topic;
    const bool isShipped = !topic.key.isEmpty();
    m_workspace.runner().run(isShipped ? tr("The topic is hidden: it ships with the program. Its tick brings it back.") : tr("Topic removed."), [&] {
        core::TopicService service(m_workspace.document());
        if (!isShipped)
            return service.remove(topic);
        core::Topic hidden = topic;
        hidden.isHidden = true;
        service.edit(hidden);
    });
}

void TopicsPanel::move(int row, int steps)
{
    const int place = row + steps;
    if (place < 0 || place >= m_model->rowCount())
        return;
    const core::Topic topic = m_model->row(row).topic;
    const QString id = m_model->idAt(row);
    if (m_workspace.runner().run(tr("Topic moved."), [&] { core::TopicService(m_workspace.document()).move(topic, static_cast<std::size_t>(place)); }))
        m_table->view().setCurrentIndex(m_model->index(m_model->rowOf(id), 0));
}

void TopicsPanel::restore()
{
    if (const int row = m_table->currentRow(); row >= 0)
        m_workspace.runner().run(tr("The topic is as it was shipped."), [&] { core::TopicService(m_workspace.document()).restore(m_model->row(row).topic); });
}

} // namespace eldin::ui
