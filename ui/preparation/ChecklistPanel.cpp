// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/ChecklistPanel.h"

#include "ui/models/DayText.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/RecordTable.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

struct Place
{
    PageKey page;
    QString target;
};

/// Where each of the twenty points is mended, in their order.
const std::vector<Place> &places()
{
    static const std::vector<Place> list {
        {PageKey::Preparation, QStringLiteral("agenda")},
        {PageKey::Preparation, QStringLiteral("announcements")},
        {PageKey::Preparation, QStringLiteral("announcements")},
        {PageKey::Papers, QStringLiteral("citizens-budget")},
        {PageKey::Budget, {}},
        {PageKey::Budget, {}},
        {PageKey::Budget, QStringLiteral("import")},
        {PageKey::Meeting, {}},
        {PageKey::Papers, QStringLiteral("questionnaire")},
        {PageKey::Remarks, {}},
        {PageKey::Responses, {}},
        {PageKey::Responses, {}},
        {PageKey::Papers, {}},
        {PageKey::Responses, {}},
        {PageKey::Papers, QStringLiteral("protocol")},
        {PageKey::Remarks, {}},
        {PageKey::Share, {}},
        {PageKey::Share, {}},
        {PageKey::Papers, {}},
        {PageKey::Papers, {}},
    };
    return list;
}

QString iconOf(core::CheckState state)
{
    switch (state) {
    case core::CheckState::Done:
    case core::CheckState::ByProgram: return QStringLiteral("circle-check-big");
    case core::CheckState::Missing: return QStringLiteral("circle-alert");
    case core::CheckState::NotYet: return QStringLiteral("clock");
    case core::CheckState::ByHand: return QStringLiteral("hand");
    }
    return {};
}

Token colourOf(core::CheckState state)
{
    return state == core::CheckState::Missing ? Token::Warning
        : state == core::CheckState::Done || state == core::CheckState::ByProgram ? Token::Positive
                                                                                  : Token::InkSoft;
}

QString wordOf(core::CheckState state)
{
    switch (state) {
    case core::CheckState::Done: return ChecklistPanel::tr("done");
    case core::CheckState::Missing: return ChecklistPanel::tr("missing");
    case core::CheckState::NotYet: return ChecklistPanel::tr("not yet");
    case core::CheckState::ByProgram: return ChecklistPanel::tr("the program sees to it");
    case core::CheckState::ByHand: return ChecklistPanel::tr("to be judged by you");
    }
    return {};
}

} // namespace

ChecklistPanel::ChecklistPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_points(new QListWidget)
    , m_termsTitle(new QLabel)
    , m_terms(new RecordsModel<core::LegalTerm>(
          workspace, {QStringLiteral("legal_term")}, [this] { return core::legalTerms(m_workspace.stores()); },
          [this](const core::LegalTerm &term) { core::TermService(m_workspace.document()).set(term); }, this))
    , m_table(new RecordTable(QStringLiteral("gavel")))
{
    m_points->setObjectName(QStringLiteral("checklist"));
    m_points->setWordWrap(true);
    m_points->setTextElideMode(Qt::ElideNone);
    m_points->setResizeMode(QListView::Adjust);
    m_points->setIconSize({theme::kIcon, theme::kIcon});
    m_points->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setObjectName(QStringLiteral("terms"));
    m_table->setModel(m_terms);
    m_table->setRowsGiven();
    m_table->setFixedHeight(theme::kRow * 6 + theme::kGrid);
    m_termsTitle->setProperty("kind", QStringLiteral("soft"));
    m_termsTitle->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_points, 1);
    layout->addWidget(m_termsTitle);
    layout->addWidget(m_table);
    connect(m_points, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { lead(m_points->row(item)); });
}

void ChecklistPanel::lead(int row)
{
    if (row < 0 || row >= static_cast<int>(places().size()))
        return;
    const Place &place = places()[static_cast<std::size_t>(row)];
    m_workspace.goTo(place.page, place.target);
}

void ChecklistPanel::retranslate()
{
    m_points->setAccessibleName(tr("Check list of the hearing"));
    m_termsTitle->setText(tr("Terms in days. They are custom, not law: check them against the law in force, and write down the day and the act."));
    m_table->setWords(tr("Terms"), {}, {});
    using core::LegalTerm;
    const core::Wording wording(m_workspace.language());
    Column<LegalTerm> name {[] { return tr("Term"); },
                            [wording](const LegalTerm &term) {
                                const QString text = wording.text(QStringLiteral("term.") + term.code);
                                return term.workingDays ? tr("%1, working days").arg(text) : text;
                            }, {}, {}, {}, false};
    Column<LegalTerm> days {[] { return tr("Days"); }, [](const LegalTerm &term) { return term.days; }, {},
                            [](LegalTerm &term, const QVariant &value) {
                                term.days = value.toInt();
                                return true;
                            }, {}, true};
    Column<LegalTerm> checked {[] { return tr("Checked on"); },
                               [](const LegalTerm &term) { return term.checkedOn.isValid() ? dayText(term.checkedOn) : tr("not checked"); },
                               [](const LegalTerm &term) { return term.checkedOn; },
                               [](LegalTerm &term, const QVariant &value) {
                                   term.checkedOn = value.toDate();
                                   return true;
                               }, {}, false};
    checked.colour = [](const LegalTerm &term) { return term.checkedOn.isValid() ? QColor() : theme::color(Token::Warning); };
    Column<LegalTerm> source {[] { return tr("Act and article"); }, [](const LegalTerm &term) { return term.source; }, {},
                              [](LegalTerm &term, const QVariant &value) {
                                  term.source = value.toString().simplified();
                                  return true;
                              }, {}, false};
    m_terms->setColumns({name, days, checked, source});
    m_table->setWidths({0, 64, 124, 160});
}

void ChecklistPanel::refresh()
{
    m_terms->reload();
    const int row = m_points->currentRow();
    m_points->clear();
    const auto hearing = m_workspace.hearing();
    if (!hearing)
        return;
    for (const core::CheckPoint &point : core::checklist(m_workspace.stores(), *hearing, core::Wording(m_workspace.language()))) {
        const QString detail = point.detail.isEmpty() ? wordOf(point.state) : wordOf(point.state) + QStringLiteral(": ") + point.detail;
        auto *item = new QListWidgetItem(lineIcon(iconOf(point.state), colourOf(point.state)),
                                         QStringLiteral("%1. %2 – %3").arg(point.number).arg(point.sentence, detail));
        item->setData(Qt::AccessibleDescriptionRole, wordOf(point.state));
        m_points->addItem(item);
    }
    m_points->setCurrentRow(std::max(0, row));
}

} // namespace eldin::ui
