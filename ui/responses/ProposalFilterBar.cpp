// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/ProposalFilterBar.h"

#include "core/service/TopicService.h"
#include "ui/models/RemarkWords.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Workspace.h"
#include "ui/widgets/ChoiceBox.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <map>

namespace eldin::ui {

namespace {

/// Behind the names of people: the answers that nobody prepares.
const QString kNobody = QStringLiteral("\n");

QStringList byUse(const std::map<QString, int> &counts)
{
    std::vector<std::pair<QString, int>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList names;
    for (const auto &[name, count] : sorted)
        names += name;
    names.removeAll(QString());
    return names;
}

} // namespace

ProposalFilterBar::ProposalFilterBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_decision(new ChoiceBox)
    , m_topic(new ChoiceBox)
    , m_village(new ChoiceBox)
    , m_amount(new ChoiceBox)
    , m_assignee(new ChoiceBox)
    , m_waiting(new ChoiceBox)
    , m_onlyOpen(new QCheckBox)
    , m_clear(new QPushButton)
{
    m_decision->setObjectName(QStringLiteral("filterDecision"));
    m_topic->setObjectName(QStringLiteral("filterTopic"));
    m_village->setObjectName(QStringLiteral("filterVillage"));
    m_amount->setObjectName(QStringLiteral("filterAmount"));
    m_assignee->setObjectName(QStringLiteral("filterAssignee"));
    m_waiting->setObjectName(QStringLiteral("filterWaiting"));
    m_onlyOpen->setObjectName(QStringLiteral("onlyOpen"));
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setProperty("kind", QStringLiteral("quiet"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    for (QComboBox *box : {m_decision, m_topic, m_village, m_amount, m_assignee, m_waiting}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(1);
        box->setMinimumWidth(theme::kGrid * 8);
        layout->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &ProposalFilterBar::take);
    }
    layout->addWidget(m_clear);
    connect(m_onlyOpen, &QCheckBox::toggled, this, &ProposalFilterBar::take);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT changed();
    });
}

void ProposalFilterBar::retranslate()
{
    m_decision->setAccessibleName(tr("Show by decision"));
    m_topic->setAccessibleName(tr("Show by topic"));
    m_village->setAccessibleName(tr("Show by village"));
    m_amount->setAccessibleName(tr("Show by amount"));
    m_assignee->setAccessibleName(tr("Show by who prepares the answer"));
    m_waiting->setAccessibleName(tr("Show by what is due"));
    m_onlyOpen->setText(tr("Only without an answer"));
    m_clear->setText(tr("Show all"));
}

QWidget *ProposalFilterBar::onlyOpenBox() const
{
    return m_onlyOpen;
}

void ProposalFilterBar::fill(QComboBox *box, const QString &all, const QStringList &choices)
{
    const QSignalBlocker quiet(box);
    const QString before = box->currentData().toString();
    box->clear();
    box->addItem(all, QString());
    for (const QString &choice : choices)
        box->addItem(choice, choice);
    box->setCurrentIndex(std::max(0, box->findData(before)));
    // Nothing to choose from: a list of one takes room for nothing.
    box->setVisible(!choices.isEmpty());
}

void ProposalFilterBar::setRows(const std::vector<ProposalRow> &rows)
{
    std::map<QString, int> topics;
    std::map<QString, int> villages;
    std::map<QString, int> people;
    for (const ProposalRow &row : rows) {
        for (const QString &topic : row.topics)
            ++topics[topic];
        ++villages[row.settlement.best(m_workspace.language())];
        ++people[row.assignee];
    }
    fillWaiting(rows);
    fill(m_topic, tr("all topics"), byUse(topics));
    const core::TopicList list(m_workspace.stores());
    for (int i = 1; i < m_topic->count(); ++i)
        m_topic->setItemText(i, list.shown(m_topic->itemData(i).toString(), m_workspace.language()));
    fill(m_village, tr("all villages"), byUse(villages));
    const QStringList names = byUse(people);
    fill(m_assignee, tr("everybody"), names);
    if (!names.isEmpty()) {
        m_assignee->addItem(tr("nobody yet"), kNobody);
        m_assignee->setCurrentIndex(m_filter.assignedToNobody ? m_assignee->count() - 1 : m_assignee->currentIndex());
    }
    const QSignalBlocker quietDecision(m_decision);
    const int decision = std::max(0, m_decision->currentIndex());
    m_decision->clear();
    m_decision->addItem(tr("all decisions"));
    for (const auto &[one, code] : core::Codes<core::Decision>::list)
        m_decision->addItem(decisionText(one));
    m_decision->setCurrentIndex(decision);
    const QSignalBlocker quietAmount(m_amount);
    const int amount = std::max(0, m_amount->currentIndex());
    m_amount->clear();
    m_amount->addItems({tr("any amount"), tr("with an amount"), tr("without an amount"), tr("100 000 som and more")});
    m_amount->setCurrentIndex(amount);
    m_clear->setVisible(!m_filter.isAny());
}

/// Stays while something is chosen by it, though its last one may be answered by now.
void ProposalFilterBar::fillWaiting(const std::vector<ProposalRow> &rows)
{
    const QSignalBlocker quiet(m_waiting);
    m_waiting->clear();
    m_waiting->addItem(tr("due or not"), QString());
    for (const auto &[why, words] : {std::pair(core::Waiting::Late, tr("past the day")), std::pair(core::Waiting::Soon, tr("within three days")),
                                     std::pair(core::Waiting::PutOff, tr("put off until now"))}) {
        const bool any = std::any_of(rows.begin(), rows.end(), [why = why](const ProposalRow &row) { return row.waiting == why; });
        if (any || m_filter.waiting == why)
            m_waiting->addItem(words, core::codeOf(why));
    }
    m_waiting->setCurrentIndex(m_filter.waiting ? m_waiting->findData(core::codeOf(*m_filter.waiting)) : 0);
    m_waiting->setVisible(m_waiting->count() > 1);
}

void ProposalFilterBar::showWaiting(core::Waiting why)
{
    clear();
    m_filter.waiting = why;
}

void ProposalFilterBar::take()
{
    m_filter.onlyOpen = m_onlyOpen->isChecked();
    const int decision = m_decision->currentIndex();
    m_filter.decision = decision > 0 ? std::optional(core::Codes<core::Decision>::list[decision - 1].first) : std::nullopt;
    m_filter.topic = m_topic->currentData().toString();
    m_filter.village = m_village->currentData().toString();
    m_filter.assignedToNobody = m_assignee->currentData().toString() == kNobody;
    m_filter.assignee = m_filter.assignedToNobody ? QString() : m_assignee->currentData().toString();
    m_filter.amount = static_cast<ProposalFilter::Amount>(std::max(0, m_amount->currentIndex()));
    m_filter.waiting = core::fromCode<core::Waiting>(m_waiting->currentData().toString());
    Q_EMIT changed();
}

void ProposalFilterBar::clear()
{
    m_filter = {};
    const QSignalBlocker quiet(m_onlyOpen);
    m_onlyOpen->setChecked(false);
    for (QComboBox *box : {m_decision, m_topic, m_village, m_amount, m_assignee, m_waiting})
        box->setCurrentIndex(box->count() > 0 ? 0 : -1);
}

} // namespace eldin::ui
