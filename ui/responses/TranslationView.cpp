// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/TranslationView.h"

#include "core/report/ToTranslate.h"
#include "core/service/TranslationService.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/EmptyState.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace eldin::ui {

namespace {

constexpr int kFieldHeight = theme::kGrid * 14;

QString kindText(core::TextKind kind)
{
    switch (kind) {
    case core::TextKind::Remark: return TranslationView::tr("Remark");
    case core::TextKind::SpotAnswer: return TranslationView::tr("Answer on the spot");
    case core::TextKind::Reason: return TranslationView::tr("Reason of the answer");
    case core::TextKind::AppealAnswer: return TranslationView::tr("Answer to an appeal");
    case core::TextKind::AgendaTitle: return TranslationView::tr("Agenda");
    case core::TextKind::Line: return TranslationView::tr("Budget line");
    }
    return {};
}

QString languageText(core::Language language)
{
    switch (language) {
    case core::Language::Kyrgyz: return TranslationView::tr("Kyrgyz");
    case core::Language::Russian: return TranslationView::tr("Russian");
    case core::Language::English: return TranslationView::tr("English");
    }
    return {};
}

} // namespace

TranslationView::TranslationView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RecordsModel<TranslationRow>(workspace, {}, [this] { return read(); }, {}, this))
    , m_table(new QTableView)
    , m_nothing(new EmptyState(QStringLiteral("languages")))
    , m_work(new QWidget)
    , m_originalTitle(new QLabel)
    , m_original(new QPlainTextEdit)
    , m_translationTitle(new QLabel)
    , m_translation(new QPlainTextEdit)
    , m_save(new QPushButton)
{
    m_table->setObjectName(QStringLiteral("toTranslate"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::kRow);
    m_original->setObjectName(QStringLiteral("original"));
    m_original->setReadOnly(true);
    m_translation->setObjectName(QStringLiteral("translation"));
    m_save->setObjectName(QStringLiteral("saveTranslation"));
    m_save->setProperty("kind", QStringLiteral("strong"));
    for (QPlainTextEdit *field : {m_original, m_translation}) {
        field->setFixedHeight(kFieldHeight);
        field->setTabChangesFocus(true);
    }
    m_translation->installEventFilter(this);
    for (QLabel *label : {m_originalTitle, m_translationTitle})
        label->setProperty("kind", QStringLiteral("soft"));
    auto *grid = new QGridLayout(m_work);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::kGrid);
    grid->addWidget(m_table, 0, 0, 1, 2);
    grid->addWidget(m_originalTitle, 1, 0);
    grid->addWidget(m_translationTitle, 1, 1);
    grid->addWidget(m_original, 2, 0);
    grid->addWidget(m_translation, 2, 1);
    grid->addWidget(m_save, 3, 1, Qt::AlignRight);
    grid->setRowStretch(0, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *stack = new QStackedLayout(this);
    stack->addWidget(m_work);
    stack->addWidget(m_nothing);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showCurrent(); });
    connect(m_table, &QTableView::activated, this, [this] { m_translation->setFocus(); });
    connect(m_save, &QPushButton::clicked, this, &TranslationView::save);
}

std::vector<TranslationRow> TranslationView::read() const
{
    std::vector<TranslationRow> rows;
    for (core::Untranslated &text : core::toTranslate(m_workspace.stores(), m_workspace.hearingId())) {
        const QString key = QStringLiteral("%1 %2 %3").arg(static_cast<int>(text.kind)).arg(text.id).arg(static_cast<int>(text.missing));
        rows.push_back({{key}, std::move(text)});
    }
    return rows;
}

void TranslationView::retranslate()
{
    m_table->setAccessibleName(tr("Texts to translate"));
    m_original->setAccessibleName(tr("The original"));
    m_translation->setAccessibleName(tr("The translation"));
    m_translation->setPlaceholderText(tr("Type the translation; Enter saves it and goes on"));
    m_save->setText(tr("Save and next"));
    m_save->setToolTip(tr("Enter; Shift+Enter begins a new line"));
    m_nothing->setWords(tr("Everything is written in Kyrgyz and in Russian."));
    setColumns();
}

void TranslationView::setColumns()
{
    m_model->setColumns({
        {[] { return tr("What"); }, [](const TranslationRow &row) { return row.text.label.isEmpty() ? kindText(row.text.kind) : kindText(row.text.kind) + QStringLiteral(" · ") + row.text.label; }},
        {[] { return tr("Original"); }, [](const TranslationRow &row) { return row.text.original.simplified(); }},
        {[] { return tr("Missing"); }, [](const TranslationRow &row) { return languageText(row.text.missing); }},
    });
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->setColumnWidth(0, 216);
    m_table->setColumnWidth(2, std::max(112, header->sectionSizeHint(2)));
}

void TranslationView::refresh()
{
    const int before = m_table->currentIndex().row();
    m_model->reload();
    const int rows = m_model->rowCount();
    qobject_cast<QStackedLayout *>(layout())->setCurrentIndex(rows > 0 ? 0 : 1);
    if (rows > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(std::clamp(before, 0, rows - 1), 0));
    showCurrent();
}

void TranslationView::setFocusFirst()
{
    m_translation->setFocus();
}

void TranslationView::showCurrent()
{
    const int row = m_table->currentIndex().row();
    const bool any = row >= 0 && row < m_model->rowCount();
    m_translation->setEnabled(any && !m_workspace.document().isReadOnly());
    m_save->setEnabled(m_translation->isEnabled());
    if (!any) {
        m_shown.clear();
        return;
    }
    const TranslationRow &shown = m_model->row(row);
    m_originalTitle->setText(tr("Original, %1").arg(languageText(shown.text.written)));
    m_translationTitle->setText(tr("Translation, %1").arg(languageText(shown.text.missing)));
    m_original->setPlainText(shown.text.original);
    if (m_shown == shown.id.value)
        return; // what is half typed stays
    m_shown = shown.id.value;
    m_translation->clear();
}

bool TranslationView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_translation && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ShiftModifier)) {
            save();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TranslationView::save()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount() || !m_save->isEnabled())
        return;
    if (m_translation->toPlainText().trimmed().isEmpty()) {
        m_workspace.runner().warn(tr("The translation is empty."));
        return;
    }
    const core::Untranslated text = m_model->row(row).text;
    const QString typed = m_translation->toPlainText();
    m_shown.clear();
    if (!m_workspace.runner().run(tr("Translation saved."), [&] { core::TranslationService(m_workspace.document()).translate(text, typed); })) {
        m_shown = m_model->row(row).id.value;
        return;
    }
    m_workspace.runner().run([&] {
        refresh();
        // The row is gone: the one that stood below it is next.
        if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
        m_translation->setFocus();
    });
}

} // namespace eldin::ui
