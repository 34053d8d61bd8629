// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/ResponsesPage.h"

#include "core/base/Shares.h"
#include "core/report/AnswersDue.h"
#include "core/report/ClosingDoubts.h"
#include "core/report/SealCheck.h"
#include "core/report/papers/PaperKind.h"
#include "core/service/Forms.h"
#include "core/service/HearingService.h"
#include "core/service/ResponseImport.h"
#include "ui/models/DayText.h"
#include "ui/models/RemarkWords.h"
#include "ui/responses/AppealPanel.h"
#include "ui/responses/AppealsView.h"
#include "ui/responses/FollowUpPanel.h"
#include "ui/responses/LedgerView.h"
#include "ui/responses/ProposalFilterBar.h"
#include "ui/responses/ResponseEditor.h"
#include "ui/responses/TranslationView.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormWriter.h"
#include "ui/shell/HearingFigures.h"
#include "ui/shell/HeldWindow.h"
#include "ui/shell/RecordImport.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ExcelButton.h"
#include "ui/widgets/Segments.h"

#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>
#include <array>

namespace eldin::ui {

ResponsesPage::ResponsesPage(Workspace &workspace)
    : Page(workspace, PageKey::Responses)
    , m_model(new RecordsModel<ProposalRow>(
          workspace,
          {QStringLiteral("remark"), QStringLiteral("remark_link"), QStringLiteral("remark_text"), QStringLiteral("response"), QStringLiteral("settlement"), QStringLiteral("assignment")},
          [this] { return shownRows(); }, {}, this))
    , m_table(new QTableView)
    , m_view(new Segments(4))
    , m_ledger(new LedgerView(workspace))
    , m_followUp(new FollowUpPanel(workspace))
    , m_appeals(new AppealsView(workspace))
    , m_appeal(new AppealPanel(workspace))
    , m_translations(new TranslationView(workspace))
    , m_filter(new ProposalFilterBar(workspace))
    , m_money(new QLabel)
    , m_empty(new EmptyState(QStringLiteral("circle-check-big")))
    , m_work(new QWidget)
    , m_editor(new ResponseEditor(workspace))
    , m_excel(new ExcelButton)
    , m_form(m_excel->addEntry(QStringLiteral("proposalsForm")))
    , m_import(m_excel->addEntry(QStringLiteral("importProposals")))
    , m_writer(new FormWriter(workspace, this))
    , m_importer(new RecordImport(workspace, this))
{
    m_table->setObjectName(QStringLiteral("proposals"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::kRow);
    m_money->setObjectName(QStringLiteral("money"));
    m_money->setWordWrap(true);
    auto *layout = new QVBoxLayout(m_work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_money, 1);
    bar->addWidget(m_filter->onlyOpenBox());
    layout->addLayout(bar);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    m_view->setObjectName(QStringLiteral("responsesView"));
    auto *pages = new QWidget;
    auto *stack = new QStackedLayout(pages);
    stack->addWidget(m_work);
    stack->addWidget(m_empty);
    stack->addWidget(m_ledger);
    stack->addWidget(m_appeals);
    stack->addWidget(m_translations);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addWidget(m_view, 0, Qt::AlignLeft);
    column->addWidget(pages, 1);
    setContent(content);
    auto *inspector = new QWidget;
    auto *panels = new QStackedLayout(inspector);
    panels->addWidget(m_editor);
    panels->addWidget(m_followUp);
    panels->addWidget(m_appeal);
    setInspector(inspector);
    addExcel();

    connect(m_filter, &ProposalFilterBar::changed, this, [this] { refreshSoon(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showCurrent(); });
    connect(m_editor, &ResponseEditor::nextRequested, this, &ResponsesPage::goToNextOpen);
    connect(m_empty, &EmptyState::clicked, this, [this] { this->workspace().goTo(PageKey::Meeting); });
    connect(m_table, &QTableView::activated, this, [this] {
        if (m_followUp->isVisible())
            m_followUp->setFocusFirst();
        else
            m_editor->setFocusFirst();
    });
    connect(m_view, &Segments::changed, this, [this] { refreshSoon(); });
    connect(m_ledger, &LedgerView::currentChanged, this, [this] {
        if (view() == View::Ledger)
            runner().run([this] { m_followUp->setRemark(m_ledger->current()); });
    });
    connect(m_appeals, &AppealsView::currentChanged, this, [this] {
        if (view() == View::Appeals)
            showLetter();
    });
    connect(m_appeals, &AppealsView::activated, this, [this] { m_appeal->setFocusFirst(); });
    connect(m_ledger, &LedgerView::activated, this, [this] { m_followUp->setFocusFirst(); });
}

void ResponsesPage::addExcel()
{
    tools().addWidget(m_excel);
    addActions({m_form, m_import}); // found by Ctrl+K too
    connect(m_form, &QAction::triggered, this, [this] {
        m_writer->write(tr("Proposals and decisions"), [id = workspace().hearingId()](const QString &path, const core::Stores &own, core::Language language) {
            core::makeProposalsForm(path, &own, language, id);
        });
    });
    connect(m_import, &QAction::triggered, this, [this] { import(); });
}

void ResponsesPage::import()
{
    m_importer->start(tr("Import proposals and decisions"), &core::readProposals,
                      [this, id = workspace().hearingId()](const core::exchange::RecordTable &table) { takeInto(id, table); });
}

void ResponsesPage::importOnce(const QString &path)
{
    if (m_import->isEnabled())
        return m_importer->startOnce(
            tr("Import proposals and decisions"), &core::readProposals, [this, id = workspace().hearingId()](const core::exchange::RecordTable &table) { takeInto(id, table); }, path);
    QFile::remove(path);
    runner().warn(tr("There is no hearing that takes proposals."));
}

void ResponsesPage::takeInto(const core::Id<core::Hearing> &hearing, const core::exchange::RecordTable &table)
{
    core::ResponseImport service(document());
    const auto plan = service.plan(table, hearing);
    if (m_importer->accepts(plan, tr("They come to this hearing: %1.").arg(workspace().stores().hearings.get(hearing).title.best(workspace().language()))))
        runner().run(tr("Proposals and decisions imported."), [&] { service.import(plan, hearing); });
}

int ResponsesPage::openItems(const Workspace &workspace)
{
    const core::HearingSummary figures = HearingFigures::of(workspace);
    return figures.proposals - figures.answered;
}

void ResponsesPage::reveal(const QString &target)
{
    if (target.startsWith(u"once:"))
        return importOnce(target.section(u':', 1));
    static const std::array<QString, 4> kNames {QStringLiteral("answers"), QStringLiteral("ledger"), QStringLiteral("appeals"), QStringLiteral("translations")};
    if (const auto named = std::find(kNames.begin(), kNames.end(), target); named != kNames.end()) {
        m_view->setCurrent(static_cast<int>(named - kNames.begin()));
        return refreshSoon();
    }
    if (const auto waiting = core::fromCode<core::Waiting>(target)) {
        m_view->setCurrent(0);
        m_filter->showWaiting(*waiting);
        runner().run([this] { refresh(); });
        return m_table->setFocus();
    }
    if (view() != View::Answers) {
        m_view->setCurrent(0);
        runner().run([this] { refresh(); });
    }
    int row = m_model->rowOf(target);
    if (row < 0 && !target.isEmpty() && !m_filter->filter().isAny()) {
        m_filter->clear(); // what is asked for is shown, whatever was filtered
        runner().run([this] { refresh(); });
        row = m_model->rowOf(target);
    }
    if (row >= 0)
        choose(row);
}

void ResponsesPage::retranslate()
{
    m_filter->retranslate();
    m_table->setAccessibleName(tr("Proposals"));
    m_empty->setWords(tr("No proposals yet. They come from the meeting, or from what was collected before it."), tr("To the meeting"));
    m_excel->setText(tr("In Excel"));
    m_form->setText(tr("Get the form of proposals and decisions…"));
    m_import->setText(tr("Import proposals and decisions…"));
    m_view->setTexts({tr("Answers"), tr("What was done"), tr("Appeals"), tr("To translate")});
    m_view->setAccessibleName(tr("Answers, what became of them, appeals, or what is to be translated"));
    m_editor->retranslate();
    m_ledger->retranslate();
    m_followUp->retranslate();
    m_appeals->retranslate();
    m_appeal->retranslate();
    m_translations->retranslate();
    setColumns();
}

void ResponsesPage::setColumns()
{
    const auto language = workspace().language();
    const auto unit = core::MoneyUnit::ThousandSom;
    Column<ProposalRow> decision {[] { return tr("Decision"); }, [](const ProposalRow &row) {
                                      return row.decision ? decisionText(*row.decision) : tr("no answer yet");
                                  }};
    decision.colour = [](const ProposalRow &row) { return row.decision ? QColor() : theme::color(Token::Warning); };
    m_model->setColumns({
        {[] { return tr("No"); }, [](const ProposalRow &row) { return row.label; }},
        {[] { return tr("Proposal"); }, [](const ProposalRow &row) { return row.text; }},
        {[] { return tr("Village"); }, [language](const ProposalRow &row) { return row.settlement.best(language); }},
        {[unit, language] { return tr("Asked, %1").arg(core::unitName(unit, language)); },
         [unit, language](const ProposalRow &row) { return row.amount ? core::moneyFigure(*row.amount, unit, language) : QStringLiteral("–"); },
         {}, {}, {}, true},
        decision,
        {[] { return tr("Prepared by"); }, [](const ProposalRow &row) { return row.assignee.isEmpty() ? QStringLiteral("–") : row.assignee; }},
    });
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    const std::vector<std::pair<int, int>> widths {{0, 56}, {2, 128}, {3, 136}, {4, 128}, {5, 128}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, std::max(width, header->sectionSizeHint(column)));
    fitColumns();
}

void ResponsesPage::fitColumns()
{
    m_table->setColumnHidden(2, isNarrow()); // the village
    const auto &rows = m_model->rows();
    m_table->setColumnHidden(5, isNarrow() || std::none_of(rows.begin(), rows.end(), [](const ProposalRow &row) { return !row.assignee.isEmpty(); }));
    m_ledger->setNarrow(isNarrow());
}

void ResponsesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void ResponsesPage::refresh()
{
    const bool any = !workspace().hearingId().isNull();
    m_excel->setVisible(any);
    m_form->setEnabled(any);
    m_import->setEnabled(any && !document().isReadOnly());
    switch (view()) {
    case View::Answers: return refreshAnswers();
    case View::Ledger: return refreshLedger();
    case View::Appeals: return refreshAppeals();
    case View::Translations: return refreshTranslations();
    }
}

ResponsesPage::View ResponsesPage::view() const
{
    return static_cast<View>(m_view->current());
}

/// Null for the panel: there is nothing to show beside.
void ResponsesPage::showView(QWidget *view, QWidget *panel)
{
    qobject_cast<QStackedLayout *>(m_work->parentWidget()->layout())->setCurrentWidget(view);
    m_editor->parentWidget()->setVisible(panel != nullptr);
    if (panel != nullptr)
        showPanel(panel);
}

void ResponsesPage::showPanel(QWidget *panel)
{
    qobject_cast<QStackedLayout *>(m_editor->parentWidget()->layout())->setCurrentWidget(panel);
}

std::vector<ProposalRow> ResponsesPage::shownRows()
{
    auto rows = proposalRows(stores(), workspace().hearingId(), false, workspace().today());
    m_filter->setRows(rows);
    std::erase_if(rows, [this](const ProposalRow &row) { return !m_filter->filter().shows(row, workspace().language()); });
    return rows;
}

// The table selects the row that was pressed only after it has said so: the letter that stays is chosen again after that.
void ResponsesPage::showLetter()
{
    bool isShown = true;
    runner().run([&] { isShown = m_appeal->setRemark(m_appeals->current()); });
    if (!isShown)
        QMetaObject::invokeMethod(this, [this] { runner().run([this] { m_appeals->choose(m_appeal->remark()); }); }, Qt::QueuedConnection);
}

void ResponsesPage::refreshAppeals()
{
    showView(m_appeals, m_appeal);
    m_appeals->refresh();
    showLetter();
    m_appeal->refresh();
    if (m_appeals->overdue() > 0)
        setPurpose(tr("%n appeal(s) are overdue.", nullptr, m_appeals->overdue()), true);
    else if (m_appeals->open() > 0)
        setPurpose(tr("%n appeal(s) wait for an answer.", nullptr, m_appeals->open()));
    else
        setPurpose(tr("A signed slip with a name and an address has a term of its own."));
    setNextStep(m_appeals->open() > 0 ? tr("To the letters") : QString(), [this] { workspace().goTo(PageKey::Papers, core::codeOf(core::PaperKind::Letters)); });
}

void ResponsesPage::refreshTranslations()
{
    showView(m_translations, nullptr);
    m_translations->refresh();
    if (m_translations->count() > 0)
        setPurpose(tr("%n text(s) are written in one language only. Papers say so until the other one is typed.", nullptr, m_translations->count()));
    else
        setPurpose(tr("Papers in both languages have all their texts."));
    setNextStep({}, {});
}

void ResponsesPage::refreshLedger()
{
    showView(m_ledger, m_followUp);
    m_ledger->refresh();
    m_followUp->setRemark(m_ledger->current());
    m_followUp->refresh();
    const core::LedgerCounts &counts = m_ledger->counts();
    if (counts.accepted == 0)
        setPurpose(tr("Nothing is accepted yet. What is accepted is followed here, for years."));
    else if (counts.silent > 0)
        setPurpose(tr("Of %n accepted proposal(s) nothing is noted yet.", nullptr, counts.silent), true);
    else
        setPurpose(tr("Of every accepted proposal it is noted what became of it."));
    setNextStep(counts.accepted > 0 ? tr("To the paper") : QString(), [this] { workspace().goTo(PageKey::Papers, core::codeOf(core::PaperKind::Ledger)); });
}

void ResponsesPage::refreshAnswers()
{
    const QString chosen = m_model->idAt(m_table->currentIndex().row());
    m_model->reload();
    const auto hearing = workspace().hearing();
    const ProposalMoney money = hearing ? proposalMoney(stores(), *hearing) : ProposalMoney {};
    showView(money.all > 0 ? m_work : static_cast<QWidget *>(m_empty), m_editor);
    const int row = m_model->rowOf(chosen);
    if (m_model->rowCount() > 0 && (row < 0 || !m_table->currentIndex().isValid()))
        choose(std::max(0, row));
    fitColumns();
    showCurrent();
    showMoney();
    if (money.all == 0)
        setPurpose(tr("Every proposal gets an answer here, with the reason."));
    else if (hearing->closedAt.isValid())
        setPurpose(tr("The hearing is closed: the answers can be read, not changed."));
    else if (money.open > 0)
        setPurpose(tr("%n proposal(s) have no answer yet.", nullptr, money.open) + dueWords(*hearing), true);
    else if (const auto open = core::openProposals(stores(), hearing->id); !open.empty())
        setPurpose(tr("%n answer(s) put a proposal off, but not until when.", nullptr, static_cast<int>(open.size())), true);
    else if (!hearing->recordClosedAt.isValid())
        setPurpose(tr("Every proposal has its answer. The record of what was said is still open: close it on the page of the meeting first."));
    else
        setPurpose(tr("Every proposal has its answer, so the hearing can be closed."));
    if (money.open > 0 && !hearing->closedAt.isValid())
        setNextStep(tr("Next without answer"), [this] { goToNextOpen(); });
    else if (money.all > 0 && !document().isReadOnly() && hearing->recordClosedAt.isValid() && !hearing->closedAt.isValid()
             && core::openProposals(stores(), hearing->id).empty())
        setNextStep(tr("Close the hearing"), [this] { closeHearing(); });
    else
        setNextStep(money.all > 0 ? tr("To the papers") : QString(), [this] { workspace().goTo(PageKey::Papers); });
}

/// Until when; only once people have spoken does the term run.
QString ResponsesPage::dueWords(const core::Hearing &hearing) const
{
    const QDate due = hearing.recordClosedAt.isValid() ? core::answersDue(stores(), hearing) : QDate();
    if (!due.isValid())
        return {};
    return u' ' + (due < workspace().today() ? tr("The term for answers ended on %1.") : tr("The term for answers ends on %1.")).arg(dayText(due));
}

void ResponsesPage::closeHearing()
{
    const auto hearing = workspace().hearing();
    if (!hearing)
        return;
    // Undo stops here, so this is one of the few things that are asked.
    QStringList words;
    if (!runner().run([&] { words = core::closingDoubts(stores(), *hearing, core::ClosingAct::Hearing, workspace().today(), workspace().language()); }))
        return;
    words += tr("The answers can then be read, not changed; this cannot be undone. What is done about the accepted proposals can be noted for years.");
    if (!workspace().dialogs().confirm(this, tr("Close the hearing?"), words.join(QStringLiteral("\n\n")), tr("Close the hearing")))
        return;
    const auto elsewhere = [](const std::function<void()> &work) { besideHeldWindow([&work](const std::atomic_bool &) { work(); }); };
    runner().run([&] {
        core::HearingService(document()).closeHearing(hearing->id, core::protocolTexts, elsewhere);
        runner().say(tr("The hearing is closed: every proposal has its answer.") + u' ' + tr("Code for checking: %1.").arg(core::lastSeal(stores(), hearing->id)->code()));
    });
}

void ResponsesPage::showMoney()
{
    const auto hearing = workspace().hearing();
    if (!hearing)
        return;
    const ProposalMoney money = proposalMoney(stores(), *hearing);
    const auto words = [&](core::Money amount) { return core::moneyWithUnit(amount, money.unit, workspace().language()); };
    QString text = tr("Asked for %1, granted %2").arg(words(money.asked), words(money.granted));
    if (!money.expenditure.isZero())
        text += QStringLiteral(" – ")
            + tr("%1 of the expenditure of %2")
                  .arg(core::percentText(core::shareTenths(money.granted, money.expenditure), workspace().language()), words(money.expenditure));
    m_money->setText(text);
}

void ResponsesPage::showCurrent()
{
    if (view() != View::Answers)
        return;
    const int row = m_table->currentIndex().row();
    const bool isAny = row >= 0 && row < m_model->rowCount();
    const core::Id<core::Remark> remark = isAny ? m_model->row(row).id : core::Id<core::Remark>();
    // The answer that put it off can no longer be changed, but what became of it since can be noted.
    const auto hearing = workspace().hearing();
    const bool isNoted = isAny && m_model->row(row).waiting == core::Waiting::PutOff && hearing && hearing->closedAt.isValid();
    showPanel(isNoted ? static_cast<QWidget *>(m_followUp) : m_editor);
    if (isNoted) {
        m_followUp->setRemark(remark);
        m_followUp->refresh();
        return;
    }
    m_editor->setRemark(remark);
    m_editor->refresh();
}

void ResponsesPage::choose(int row)
{
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0));
}

void ResponsesPage::goToNextOpen()
{
    const int rows = m_model->rowCount();
    const int here = std::max(0, m_table->currentIndex().row());
    for (int step = 1; step <= rows; ++step) {
        const int row = (here + step) % rows;
        if (m_model->row(row).decision)
            continue;
        choose(row);
        m_editor->setFocusFirst();
        return;
    }
}

} // namespace eldin::ui
