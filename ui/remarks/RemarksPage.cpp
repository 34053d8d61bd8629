// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remarks/RemarksPage.h"

#include "core/base/Text.h"
#include "core/domain/PersonName.h"
#include "core/service/RemarkImport.h"
#include "core/service/RemarkService.h"
#include "ui/models/RemarkWords.h"
#include "ui/remarks/ChatImporter.h"
#include "ui/remarks/RemarkInspector.h"
#include "ui/remarks/RepeatedView.h"
#include "ui/shell/DocumentSearch.h"
#include "ui/shell/FilterChips.h"
#include "ui/shell/RecordImport.h"
#include "ui/shell/RemarkMenu.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/ExcelButton.h"
#include "ui/widgets/RecordTable.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace eldin::ui {

RemarksPage::RemarksPage(Workspace &workspace)
    : Page(workspace, PageKey::Remarks)
    , m_model(new RecordsModel<RemarkItem>(
          workspace,
          {QStringLiteral("remark"), QStringLiteral("remark_link"), QStringLiteral("remark_text"), QStringLiteral("remark_topic"), QStringLiteral("topic"), QStringLiteral("topic_name"), QStringLiteral("response"),
           QStringLiteral("attendance"), QStringLiteral("person"), QStringLiteral("person_attendance"), QStringLiteral("person_remark"), QStringLiteral("settlement")},
          [this] { return read(); }, {}, this))
    , m_table(new RecordTable(QStringLiteral("message-square-quote")))
    , m_words(new QLineEdit)
    , m_chips(new FilterChips({core::SearchField::Amount})) // kind and village have boxes of their own
    , m_kind(new ChoiceBox)
    , m_village(new ChoiceBox)
    , m_unanswered(new QCheckBox)
    , m_withoutTopic(new QCheckBox)
    , m_count(new QLabel)
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
    , m_views(new QStackedWidget)
    , m_repeated(new RepeatedView(workspace))
{
    m_table->setObjectName(QStringLiteral("remarks"));
    m_table->setModel(m_model);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(buildFilters());
    layout->addWidget(m_table, 1);
    m_views->addWidget(content);
    m_views->addWidget(m_repeated);
    setContent(m_views);
    setInspector(m_inspector);
    m_same->setObjectName(QStringLiteral("saidTwice"));
    auto *same = new QAction(this); // which is found under a Cyrillic layout too, see KeyPositions
    same->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    same->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(same);
    connect(same, &QAction::triggered, this, [this] {
        if (m_same->isVisible())
            showRepeated(true);
    });
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
    connect(m_inspector, &RemarkInspector::left, this, [this] { showsRepeated() ? m_repeated->takeFocus() : m_table->view().setFocus(); });
    connect(m_same, &QPushButton::clicked, this, [this] { showRepeated(true); });
    connect(m_repeated, &RepeatedView::left, this, [this] { showRepeated(false); });
    connect(m_repeated, &RepeatedView::chosen, this, [this](const QString &id) {
        if (showsRepeated())
            runner().run([&] { m_inspector->showRemark(core::Id<core::Remark>(id)); });
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
        if (showsRepeated())
            showRepeated(false);
        m_words->setFocus();
        m_words->selectAll();
    });
}

QLayout *RemarksPage::buildFilters()
{
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setClearButtonEnabled(true);
    m_kind->setObjectName(QStringLiteral("filterKind"));
    m_village->setObjectName(QStringLiteral("filterVillage"));
    m_unanswered->setObjectName(QStringLiteral("filterUnanswered"));
    m_withoutTopic->setObjectName(QStringLiteral("filterNoTopic"));
    m_count->setObjectName(QStringLiteral("foundCount"));
    m_count->setProperty("kind", QStringLiteral("soft"));
    for (QComboBox *box : {m_kind, m_village}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        connect(box, &QComboBox::activated, this, &RemarksPage::filter);
    }
    connect(m_words, &QLineEdit::textChanged, this, &RemarksPage::filter);
    connect(m_chips, &FilterChips::textRequested, this, [this](const QString &text) {
        m_words->setText(text);
        m_words->setFocus();
    });
    connect(&DocumentSearch::of(workspace()), &DocumentSearch::ready, this, [this] {
        if (!m_words->text().isEmpty())
            filter();
    });
    for (QCheckBox *box : {m_unanswered, m_withoutTopic})
        connect(box, &QCheckBox::toggled, this, &RemarksPage::filter);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::kGrid);
    bar->addWidget(m_kind);
    bar->addWidget(m_village);
    bar->addWidget(m_unanswered);
    bar->addWidget(m_withoutTopic);
    bar->addStretch(1);
    bar->addWidget(m_count);
    auto *both = new QVBoxLayout;
    both->setSpacing(theme::kGrid);
    both->addWidget(m_words);
    both->addWidget(m_chips);
    both->addLayout(bar);
    return both;
}

std::vector<RemarkItem> RemarksPage::read()
{
    const auto &hearing = workspace().hearingId();
    if (!m_keepAll) {
        m_filter.topics = core::TopicList(stores());
        m_all = hearing.isNull() ? std::vector<core::RemarkRow>() : core::remarkRows(stores(), hearing);
    }
    std::vector<RemarkItem> items;
    for (const core::RemarkRow &row : m_all) {
        if (m_filter.fits(row))
            items.push_back({row.remark.id, row});
    }
    return items;
}

int RemarksPage::openItems(const Workspace &workspace)
{
    return workspace.hearingId().isNull() ? 0 : workspace.stores().remarks.openQuestions(workspace.hearingId());
}

bool RemarksPage::showsRepeated() const
{
    return m_views->currentWidget() == m_repeated;
}

void RemarksPage::showRepeated(bool shown)
{
    m_views->setCurrentWidget(shown ? static_cast<QWidget *>(m_repeated) : m_views->widget(0));
    m_same->setVisible(!shown && !workspace().hearingId().isNull());
    if (shown)
        return m_repeated->open();
    m_repeated->leave();
    runner().run([this] { showCurrent(); });
    m_table->view().setFocus();
}

void RemarksPage::reveal(const QString &target)
{
    if (showsRepeated())
        showRepeated(false);
    if (m_model->rowOf(target) < 0) {
        // Hidden by the filter: who asks for a remark wants to see it.
        m_words->clear();
        m_kind->setCurrentIndex(0);
        m_village->setCurrentIndex(0);
        m_unanswered->setChecked(false);
        m_withoutTopic->setChecked(false);
        filter();
    }
    const int row = m_model->rowOf(target);
    if (row < 0)
        return;
    m_table->view().setCurrentIndex(m_model->index(row, 0));
    m_table->view().scrollTo(m_model->index(row, 0));
}

void RemarksPage::retranslate()
{
    m_find->setText(tr("Find in the remarks"));
    m_words->setPlaceholderText(tr("Find words, a name or a number (Ctrl+F); in the list Ctrl+Shift+L puts chosen remarks together"));
    m_words->setAccessibleName(tr("Find in the remarks"));
    m_kind->setAccessibleName(tr("Show one kind"));
    m_village->setAccessibleName(tr("Show one village"));
    m_unanswered->setText(tr("Without an answer"));
    m_withoutTopic->setText(tr("Without a topic"));
    m_withoutTopic->setToolTip(tr("What is suggested for the chosen remark stands at its side; Ctrl+Shift+T takes the first and goes on to the next"));
    m_takeTopic->setText(tr("Take the suggested topic"));
    fillFilters();
    m_import->setText(tr("Import"));
    m_import->setToolTip(tr("What was collected before the meeting: a list, or messages of a chat"));
    m_importTable->setText(tr("List from Excel or a text file…"));
    m_importChat->setText(tr("Chat of WhatsApp or Telegram…"));
    m_pasteMessages->setText(tr("Paste copied messages"));
    m_same->setText(tr("Said twice"));
    m_same->setToolTip(tr("Finds the remarks that say the same, to put them together (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_G).toString(QKeySequence::NativeText)));
    m_repeated->retranslate();
    m_inspector->retranslate();
    setColumns();
    showWords();
}

void RemarksPage::fillFilters()
{
    const int kind = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItem(tr("All kinds"));
    for (const auto &[each, code] : core::Codes<core::RemarkKind>::list)
        m_kind->addItem(kindName(each));
    m_kind->setCurrentIndex(kind);
    const QVariant village = m_village->currentData();
    m_village->clear();
    m_village->addItem(tr("All villages"), QString());
    for (const core::Settlement &each : stores().settlements.all())
        m_village->addItem(each.name.best(workspace().language()), each.id.text());
    m_village->setCurrentIndex(std::max(0, m_village->findData(village)));
}

void RemarksPage::setColumns()
{
    const auto language = workspace().language();
    using Item = const RemarkItem &;
    Column<RemarkItem> answer {[] { return tr("Answer"); }, [](Item item) {
                                   if (item.row.response)
                                       return decisionText(item.row.response->decision);
                                   if (!item.row.words.answer.isEmpty())
                                       return tr("on the spot");
                                   return awaitsAnswer(item.row) ? tr("no answer yet") : QStringLiteral("–");
                               }};
    answer.colour = [](Item item) { return awaitsAnswer(item.row) ? theme::color(Token::Warning) : QColor(); };
    m_model->setColumns({
        {[] { return tr("No"); }, [](Item item) { return remarkLabel(item.row.remark); }},
        {[] { return tr("Kind"); }, [](Item item) { return kindName(item.row.remark.kind); }},
        {[] { return tr("Words"); }, [](Item item) { return linkMark(item.row) + item.row.words.text.simplified(); }},
        {[] { return tr("Speaker"); },
         [](Item item) {
             // The column is narrow; the inspector has the whole name.
             core::RemarkRow row = item.row;
             if (row.participantNumber > 0) // who only wrote may have any nickname
                 row.personName = core::PersonName::of(row.personName).withInitials();
             const QString who = speakerText(row);
             return who.isEmpty() ? tr("anonymous") : who;
         }},
        {[] { return tr("Amount, som"); },
         [language](Item item) {
             return item.row.remark.amount ? core::moneyFigure(*item.row.remark.amount, core::MoneyUnit::Som, language) : QStringLiteral("–");
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
    fillFilters();
    m_model->reload();
    filter();
    const auto hearing = workspace().hearing();
    m_same->setVisible(hearing && !showsRepeated());
    if (showsRepeated())
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
    if (m_table->currentRow() < 0 && m_model->rowCount() > 0 && !m_inspector->isAdding())
        m_table->view().setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void RemarksPage::filter()
{
    m_chips->setText(m_words->text(), workspace().language());
    m_filter.words = core::foldedWithoutKyrgyzLetters(m_words->text());
    m_filter.found.clear();
    if (!core::SearchQuery::of(m_words->text(), true).isEmpty()) // signs alone are looked for as they stand
        runner().run([this] { m_filter.found = DocumentSearch::of(workspace()).remarks(m_words->text()); });
    m_filter.kind = m_kind->currentIndex() > 0 ? std::optional(static_cast<core::RemarkKind>(m_kind->currentIndex() - 1)) : std::nullopt;
    m_filter.settlement = core::Id<core::Settlement>(m_village->currentData().toString());
    m_filter.unanswered = m_unanswered->isChecked();
    m_filter.withoutTopic = m_withoutTopic->isChecked();
    m_keepAll = true;
    runner().run([this] { m_model->reload(); });
    m_keepAll = false;
    showWords();
}

void RemarksPage::showWords()
{
    const int all = static_cast<int>(m_all.size());
    m_count->setText(tr("%1 of %2").arg(m_model->rowCount()).arg(all));
    m_table->setWords(tr("Remarks"), m_filter.isEmpty() ? tr("Nothing was said yet. Remarks come from the meeting; what was written or collected before is added here.")
                                                        : tr("No remark fits what you look for."),
                      workspace().hearingId().isNull() ? QString() : tr("Add a remark"));
}

void RemarksPage::showCurrent()
{
    if (showsRepeated())
        return; // there the group decides
    const QString id = m_model->idAt(m_table->currentRow());
    if (id.isEmpty() && m_inspector->isAdding())
        return;
    m_inspector->showRemark(core::Id<core::Remark>(id));
}

// Where remarks without a topic are gone through, the one that got it leaves the list and the next one stands in its place.
void RemarksPage::takeTopic()
{
    const int row = m_table->currentRow();
    if (!m_inspector->takeTopic())
        return runner().warn(tr("No topic is suggested for this remark: type one."));
    if (m_table->currentRow() < 0 && m_model->rowCount() > 0)
        m_table->view().setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
}

void RemarksPage::add()
{
    if (showsRepeated())
        showRepeated(false);
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
