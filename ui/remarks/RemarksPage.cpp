// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remarks/RemarksPage.h"

#include "core/domain/PersonName.h"
#include "core/service/RemarkImport.h"
#include "core/service/RemarkService.h"
#include "ui/models/RemarkWords.h"
#include "ui/remarks/ChatImporter.h"
#include "ui/remarks/RemarkFilterBar.h"
#include "ui/remarks/RemarkInspector.h"
#include "ui/remarks/RemarkList.h"
#include "ui/remarks/RepeatedView.h"
#include "ui/remarks/TopicsView.h"
#include "ui/shell/RecordImport.h"
#include "ui/shell/RemarkMenu.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/ExcelButton.h"
#include "ui/widgets/RecordTable.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <tuple>

namespace eldin::ui {

RemarksPage::RemarksPage(Workspace &workspace)
    : Page(workspace, PageKey::Remarks)
    , m_list(new RemarkList(workspace, this))
    , m_model(new RecordsModel<RemarkItem>(workspace, {}, [this] { return m_filters->filter().of(m_list->items()); }, {}, this))
    , m_table(new RecordTable(QStringLiteral("message-square-quote")))
    , m_filters(new RemarkFilterBar(workspace))
    , m_inspector(new RemarkInspector(workspace))
    , m_find(new QAction(this))
    , m_takeTopic(new QAction(this))
    , m_import(new ExcelButton)
    , m_importTable(m_import->addEntry(QStringLiteral("importRemarks")))
    , m_importChat(m_import->addEntry(QStringLiteral("importChat")))
    , m_pasteMessages(m_import->addEntry(QStringLiteral("pasteMessages")))
    , m_importer(new RecordImport(workspace, this))
    , m_chatImporter(new ChatImporter(workspace, this))
    , m_same(new QPushButton)
    , m_byTopic(new QPushButton)
    , m_countTopics(new QAction(this))
    , m_views(new QStackedWidget)
    , m_repeated(new RepeatedView(workspace))
    , m_topics(new TopicsView(workspace))
{
    m_table->setObjectName(QStringLiteral("remarks"));
    m_table->setModel(m_model);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_filters);
    layout->addWidget(m_table, 1);
    m_views->addWidget(content);
    m_views->addWidget(m_repeated);
    m_views->addWidget(m_topics);
    setContent(m_views);
    setInspector(m_inspector);
    addViews();
    tools().addWidget(m_byTopic);
    tools().addWidget(m_same);
    tools().addWidget(m_import);

    connect(m_importTable, &QAction::triggered, this, &RemarksPage::import);
    connect(m_importChat, &QAction::triggered, m_chatImporter, &ChatImporter::fromFile);
    connect(m_pasteMessages, &QAction::triggered, m_chatImporter, &ChatImporter::fromClipboard);
    connect(m_table, &RecordTable::addRequested, this, &RemarksPage::add);
    connect(m_table, &RecordTable::removeRequested, this, &RemarksPage::remove);
    connect(m_table->view().selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showCurrent(); });
    connect(&m_table->view(), &QTableView::activated, m_inspector, &RemarkInspector::focusWords);
    connect(m_inspector, &RemarkInspector::recorded, this, &RemarksPage::reveal);
    connect(m_inspector, &RemarkInspector::left, this, [this] { shows(m_repeated) ? m_repeated->takeFocus() : m_table->view().setFocus(); });
    connect(m_filters, &RemarkFilterBar::changed, this, [this] {
        m_awaited.clear();
        filter();
    });
    connect(&m_table->view(), &QTableView::pressed, this, [this] { m_awaited.clear(); });
    connect(m_list, &RemarkList::changed, this, [this] {
        runner().run([this] {
            takeList();
            // Who went on to something else meanwhile is not called back.
            if (shows(m_repeated) || shows(m_topics) || (m_list->isComplete() && m_model->rowOf(m_awaited) < 0))
                m_awaited.clear();
            if (!m_awaited.isEmpty() && m_model->rowOf(m_awaited) >= 0)
                reveal(QString(m_awaited)); // which it forgets on its way
            chooseFirst();
        });
    });
    new RemarkMenu(workspace, &m_table->view(), [this](int row) { return m_model->idAt(row); });
    m_find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_find);
    m_takeTopic->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    m_takeTopic->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_takeTopic);
    connect(m_takeTopic, &QAction::triggered, this, &RemarksPage::takeTopic);
    connect(m_find, &QAction::triggered, this, [this] {
        showList();
        m_filters->focusWords();
    });
}

/// What stands in the place of the list: what was said twice, and the counts of topics.
void RemarksPage::addViews()
{
    m_same->setObjectName(QStringLiteral("saidTwice"));
    m_byTopic->setObjectName(QStringLiteral("byTopic"));
    auto *same = new QAction(this); // which is found under a Cyrillic layout too, see KeyPositions
    const std::tuple<QPushButton *, QAction *, Qt::Key, QWidget *> ways[] {{m_same, same, Qt::Key_G, m_repeated}, {m_byTopic, m_countTopics, Qt::Key_T, m_topics}};
    for (const auto &[button, action, key, view] : ways) {
        action->setShortcut(QKeySequence(Qt::CTRL | key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        const auto go = [this, view = view] {
            if (!workspace().hearingId().isNull())
                open(shows(view) ? m_views->widget(0) : view);
        };
        connect(action, &QAction::triggered, this, go);
        connect(button, &QPushButton::clicked, this, go);
    }
    connect(m_repeated, &RepeatedView::left, this, &RemarksPage::showList);
    connect(m_repeated, &RepeatedView::chosen, this, [this](const QString &id) {
        if (shows(m_repeated))
            runner().run([&] { m_inspector->showRemark(core::Id<core::Remark>(id)); });
    });
    connect(m_topics, &TopicsView::left, this, &RemarksPage::showList);
    connect(m_topics, &TopicsView::remarkAsked, this, &RemarksPage::add);
    connect(m_topics, &TopicsView::placeChosen, this, [this](const RemarkPlace &place) {
        m_filters->narrowTo(place);
        filter();
        chooseFirst();
        showList();
    });
}

void RemarksPage::note(const core::ChangeSet &changes)
{
    m_list->note(changes);
}

// Other remarks than before, or more of them.
void RemarksPage::takeList()
{
    m_filters->setItems(m_list->items());
    m_model->reload();
    showWords();
    if (shows(m_topics))
        showTopics();
}

void RemarksPage::showTopics()
{
    m_topics->show(m_list->items(), m_list->isComplete());
}

int RemarksPage::openItems(const Workspace &workspace)
{
    return workspace.hearingId().isNull() ? 0 : workspace.stores().remarks.openQuestions(workspace.hearingId());
}

bool RemarksPage::shows(const QWidget *view) const
{
    return m_views->currentWidget() == view;
}

void RemarksPage::showList()
{
    if (!shows(m_views->widget(0)))
        open(m_views->widget(0));
}

void RemarksPage::open(QWidget *view)
{
    if (shows(m_repeated))
        m_repeated->leave();
    m_views->setCurrentWidget(view);
    fitTools();
    if (view == m_repeated)
        return m_repeated->open();
    runner().run([this] { showCurrent(); });
    if (view == m_topics) {
        showTopics();
        return m_topics->takeFocus();
    }
    m_table->view().setFocus();
}

/// The buttons that lead to where one is not yet.
void RemarksPage::fitTools()
{
    const bool any = !workspace().hearingId().isNull();
    m_same->setVisible(any && !shows(m_repeated));
    m_byTopic->setVisible(any && !shows(m_topics));
}

void RemarksPage::reveal(const QString &target)
{
    showList();
    if (m_model->rowOf(target) < 0) {
        // Hidden by the filter: who asks for a remark wants to see it.
        m_filters->narrowTo({});
        filter();
    }
    const int row = m_model->rowOf(target);
    m_awaited = row < 0 && !m_list->isComplete() ? target : QString();
    if (row < 0)
        return;
    m_table->view().setCurrentIndex(m_model->index(row, 0));
    m_table->view().scrollTo(m_model->index(row, 0));
}

void RemarksPage::retranslate()
{
    m_find->setText(tr("Find in the remarks"));
    m_filters->retranslate();
    m_takeTopic->setText(tr("Take the suggested topic"));
    m_import->setText(tr("Import"));
    m_import->setToolTip(tr("What was collected before the meeting: a list, or messages of a chat"));
    m_importTable->setText(tr("List from Excel or a text file…"));
    m_importChat->setText(tr("Chat of WhatsApp or Telegram…"));
    m_pasteMessages->setText(tr("Paste copied messages"));
    m_same->setText(tr("Said twice"));
    m_same->setToolTip(tr("Finds the remarks that say the same, to put them together (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_G).toString(QKeySequence::NativeText)));
    m_byTopic->setText(tr("Topics"));
    m_byTopic->setToolTip(tr("How much was said about what, and in which village (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_T).toString(QKeySequence::NativeText)));
    m_countTopics->setText(tr("Remarks by topic and village"));
    m_repeated->retranslate();
    m_topics->retranslate();
    m_inspector->retranslate();
    m_list->noteAll();
    setColumns();
    showWords();
}

void RemarksPage::setColumns()
{
    const auto language = workspace().language();
    using Item = const RemarkItem &;
    Column<RemarkItem> answer {[] { return tr("Answer"); }, [](Item item) {
                                   if (item.row().response)
                                       return decisionText(item.row().response->decision);
                                   if (!item.row().words.answer.isEmpty())
                                       return tr("on the spot");
                                   return awaitsAnswer(item.row()) ? tr("no answer yet") : QStringLiteral("–");
                               }};
    answer.colour = [](Item item) { return awaitsAnswer(item.row()) ? theme::color(Token::Warning) : QColor(); };
    m_model->setColumns({
        {[] { return tr("No"); }, [](Item item) { return remarkLabel(item.row().remark); }},
        {[] { return tr("Kind"); }, [](Item item) { return kindName(item.row().remark.kind); }},
        {[] { return tr("Words"); }, [](Item item) { return linkMark(item.row()) + item.row().words.text.simplified(); }},
        {[] { return tr("Speaker"); },
         [](Item item) {
             // The column is narrow; the inspector has the whole name.
             core::RemarkRow row = item.row();
             if (row.participantNumber > 0) // who only wrote may have any nickname
                 row.personName = core::PersonName::of(row.personName).withInitials();
             const QString who = speakerText(row);
             return who.isEmpty() ? tr("anonymous") : who;
         }},
        {[] { return tr("Amount, som"); },
         [language](Item item) {
             return item.row().remark.amount ? core::moneyFigure(*item.row().remark.amount, core::MoneyUnit::Som, language) : QStringLiteral("–");
         },
         {}, {}, {}, true},
        answer,
    });
    m_table->setWidths({60, 128, 0, 128, 92, 116});
    fitColumns();
}

void RemarksPage::fitColumns()
{
    m_table->view().setColumnHidden(3, isNarrow()); // the speaker
}

void RemarksPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void RemarksPage::refresh()
{
    if (m_list->refresh()) {
        m_filters->search();
        takeList();
    }
    const auto hearing = workspace().hearing();
    fitTools();
    if (shows(m_repeated))
        m_repeated->refresh();
    m_import->setVisible(hearing && !hearing->recordClosedAt.isValid() && !document().isReadOnly());
    if (!workspace().hearing()) {
        setPurpose(tr("There is no hearing yet to which a remark could belong."));
        setNextStep(tr("To the preparation"), [this] { workspace().goTo(PageKey::Preparation); });
        return showCurrent();
    }
    const bool open = workspace().mayEditRecord();
    const int waiting = openItems(workspace());
    if (waiting > 0)
        setPurpose(tr("%n question(s) have no answer yet.", nullptr, waiting), true);
    else
        setPurpose(tr("Everything that was said or written, with who said it and what was answered."));
    setNextStep(open ? tr("Add a remark") : tr("To the responses"), [this, open] {
        open ? add() : workspace().goTo(PageKey::Responses);
    });
    chooseFirst();
    showCurrent();
}

void RemarksPage::chooseFirst()
{
    if (m_table->currentRow() < 0 && m_model->rowCount() > 0 && !m_inspector->isAdding())
        m_table->view().setCurrentIndex(m_model->index(0, 0));
}

void RemarksPage::filter()
{
    runner().run([this] { m_model->reload(); });
    showWords();
}

void RemarksPage::showWords()
{
    m_filters->setCount(m_model->rowCount(), static_cast<int>(m_list->items().size()), m_list->isComplete());
    m_table->setWords(tr("Remarks"), m_filters->filter().isEmpty() ? tr("Nothing was said yet. Remarks come from the meeting; what was written or collected before is added here.")
                                                        : tr("No remark fits what you look for."),
                      workspace().hearingId().isNull() ? QString() : tr("Add a remark"));
}

void RemarksPage::showCurrent()
{
    if (shows(m_repeated))
        return; // there the group decides
    if (shows(m_topics))
        return m_inspector->hide(); // no remark is chosen there, and the counts need the room
    const QString id = m_model->idAt(m_table->currentRow());
    if (id.isEmpty() && m_inspector->isAdding())
        return m_inspector->show();
    m_inspector->showRemark(core::Id<core::Remark>(id));
}

// Where remarks without a topic are gone through, the one that got it leaves the list and the next one stands in its place.
void RemarksPage::takeTopic()
{
    if (!m_inspector->isVisible())
        return; // nobody sees whose topic it would be
    const int row = m_table->currentRow();
    if (!m_inspector->takeTopic())
        return runner().warn(tr("No topic is suggested for this remark: type one."));
    if (m_table->currentRow() < 0 && m_model->rowCount() > 0)
        m_table->view().setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
}

void RemarksPage::add()
{
    showList();
    if (workspace().hearingId().isNull())
        return workspace().goTo(PageKey::Preparation);
    m_table->view().setCurrentIndex({});
    m_inspector->startAdding();
}

void RemarksPage::import()
{
    m_importer->start(tr("Import remarks"), &core::readRemarks,
                      [this, hearing = workspace().hearingId(), meeting = workspace().meetingId()](const core::exchange::RecordTable &table) {
        core::RemarkImport service(document());
        const auto plan = service.plan(table, hearing, meeting);
        if (m_importer->accepts(plan))
            runner().run(tr("%n remark(s) imported.", nullptr, static_cast<int>(plan.entries.size())), [&] { service.import(plan); });
    });
}

void RemarksPage::remove(int row)
{
    if (m_table->view().selectionModel()->selectedRows().size() > 1)
        return runner().warn(tr("Several are chosen: choose the one that is to be removed."));
    runner().run(tr("Remark removed."), [&] { core::RemarkService(document()).remove(m_model->row(row).id); });
}

} // namespace eldin::ui
