// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remarks/RemarkFilterBar.h"

#include "core/base/Text.h"
#include "ui/models/RemarkWords.h"
#include "ui/shell/DocumentSearch.h"
#include "ui/shell/FilterChips.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/ChoiceBox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <map>

namespace eldin::ui {

namespace {

// The boxes have their own places for what is no kind, village or topic.
constexpr int kAll = 0;
constexpr int kWithoutTopic = 1;
constexpr std::size_t kMany = 5000; // remarks: fewer are filtered between two letters
constexpr std::chrono::milliseconds kPause {120}; // in the typing

} // namespace

RemarkFilterBar::RemarkFilterBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_words(new QLineEdit)
    , m_chips(new FilterChips({core::SearchField::Kind, core::SearchField::Village, core::SearchField::Year, core::SearchField::Amount}, m_words))
    , m_kind(new ChoiceBox)
    , m_village(new ChoiceBox)
    , m_topic(new ChoiceBox)
    , m_unanswered(new QCheckBox)
    , m_clear(new QPushButton)
    , m_count(new QLabel)
{
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setClearButtonEnabled(true);
    m_kind->setObjectName(QStringLiteral("filterKind"));
    m_village->setObjectName(QStringLiteral("filterVillage"));
    m_topic->setObjectName(QStringLiteral("filterTopic"));
    m_unanswered->setObjectName(QStringLiteral("filterUnanswered"));
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setProperty("kind", QStringLiteral("quiet"));
    m_count->setObjectName(QStringLiteral("foundCount"));
    m_count->setProperty("kind", QStringLiteral("soft"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_words);
    layout->addWidget(m_chips);
    layout->addLayout(buildBoxes());
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &RemarkFilterBar::take);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RemarkFilterBar::changed);
    connect(m_words, &QLineEdit::textChanged, this, &RemarkFilterBar::takeWords);
    connect(m_unanswered, &QCheckBox::toggled, this, &RemarkFilterBar::take);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        narrowTo({});
        Q_EMIT changed();
        m_words->setFocus();
    });
    connect(m_chips, &FilterChips::textRequested, this, [this](const QString &text) {
        m_words->setText(text);
        m_words->setFocus();
    });
    connect(&DocumentSearch::of(workspace), &DocumentSearch::ready, this, [this] {
        if (!m_words->text().isEmpty())
            take();
    });
    showChosen();
}

QLayout *RemarkFilterBar::buildBoxes()
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::kGrid);
    for (QComboBox *box : {m_kind, m_village, m_topic}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(1);
        box->setMinimumWidth(theme::kGrid * 10);
        connect(box, &QComboBox::activated, this, &RemarkFilterBar::take);
        bar->addWidget(box, 1);
    }
    // What was chosen is taken first.
    for (ChoiceBox *box : {m_village, m_topic})
        connect(box, &ChoiceBox::closed, this, &RemarkFilterBar::fillAfterChoice, Qt::QueuedConnection);
    bar->addWidget(m_unanswered);
    bar->addWidget(m_clear);
    bar->addStretch(0);
    bar->addWidget(m_count);
    return bar;
}

void RemarkFilterBar::retranslate()
{
    m_words->setPlaceholderText(tr("Find words, a name or a number (Ctrl+F); in the list Ctrl+Shift+L puts chosen remarks together"));
    m_words->setAccessibleName(tr("Find in the remarks"));
    m_kind->setAccessibleName(tr("Show one kind"));
    m_village->setAccessibleName(tr("Show one village"));
    m_topic->setAccessibleName(tr("Show one topic"));
    m_topic->setToolTip(tr("What is suggested for a remark without a topic stands at its side; Ctrl+Shift+T takes the first and goes on to the next"));
    m_unanswered->setText(tr("Without an answer"));
    m_clear->setText(tr("Show all"));
    fillKinds();
    m_chips->setText(m_words->text(), m_workspace.language());
}

void RemarkFilterBar::setItems(const std::vector<RemarkItem> &items)
{
    m_isMany = items.size() > kMany;
    m_filter.topics = core::TopicList(m_workspace.stores());
    m_filter.villages = core::RemarkVillages(m_workspace.stores(), m_workspace.hearingId());
    readVillages(items);
    readTopics(items);
    fillBoxes();
}

// Not under the hand of somebody who is choosing: then once that is done.
void RemarkFilterBar::fillBoxes()
{
    m_isWaiting = m_village->isOpen() || m_topic->isOpen();
    if (m_isWaiting)
        return;
    m_village->clear();
    for (const auto &[name, id] : m_villages)
        m_village->addItem(name, id);
    m_topic->clear();
    m_topic->addItems(m_topics);
    showChosen();
}

void RemarkFilterBar::fillAfterChoice()
{
    if (!m_isWaiting)
        return;
    const RemarkPlace before = m_filter.place;
    fillBoxes();
    if (m_filter.place != before) // what was chosen is gone: the list is not to stay narrowed to it
        Q_EMIT changed();
}

void RemarkFilterBar::fillKinds()
{
    m_kind->clear();
    m_kind->addItem(tr("All kinds"));
    for (const auto &[each, code] : core::Codes<core::RemarkKind>::list)
        m_kind->addItem(kindName(each));
    m_kind->setCurrentIndex(m_filter.kind ? static_cast<int>(*m_filter.kind) + 1 : kAll);
}

void RemarkFilterBar::readVillages(const std::vector<RemarkItem> &items)
{
    m_villages = {{tr("All villages"), QString()}};
    for (const core::Settlement &each : m_workspace.stores().settlements.all())
        m_villages.emplace_back(each.name.best(m_workspace.language()), each.id.text());
    if (std::any_of(items.begin(), items.end(), [this](const RemarkItem &item) { return m_filter.villages.of(item.row().remark).isNull(); }))
        m_villages.emplace_back(tr("Village not stated"), QString());
}

void RemarkFilterBar::readTopics(const std::vector<RemarkItem> &items)
{
    QHash<QString, int> spellings;
    for (const RemarkItem &item : items) {
        for (const QString &topic : item.row().topics)
            ++spellings[topic];
    }
    const std::map<QString, int> used(spellings.constKeyValueBegin(), spellings.constKeyValueEnd()); // in an order of their own
    std::map<QString, std::pair<QString, int>> counts; // one for all spellings
    for (const auto &[topic, count] : used) {
        auto &[name, sum] = counts[m_filter.topics.identity(topic)];
        name = name.isEmpty() ? m_filter.topics.shown(topic, m_workspace.language()) : name;
        sum += count;
    }
    std::vector<std::pair<QString, int>> sorted;
    for (const auto &[key, one] : counts)
        sorted.push_back(one);
    std::sort(sorted.begin(), sorted.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    m_topics = {tr("All topics"), tr("Without a topic")};
    for (const auto &[topic, count] : sorted)
        m_topics += topic;
}

void RemarkFilterBar::takeWords()
{
    if (m_isMany && !m_isSetting)
        m_pause.start(); // again with each letter
    else
        take();
}

void RemarkFilterBar::take()
{
    if (m_isSetting)
        return;
    m_pause.stop();
    m_filter.kind = m_kind->currentIndex() > kAll ? std::optional(static_cast<core::RemarkKind>(m_kind->currentIndex() - 1)) : std::nullopt;
    RemarkPlace &place = m_filter.place;
    place.village = m_village->currentIndex() > kAll ? std::optional(core::Id<core::Settlement>(m_village->currentData().toString())) : std::nullopt;
    place.topic = m_topic->currentIndex() > kWithoutTopic ? m_topic->currentText() : QString();
    place.withoutTopic = m_topic->currentIndex() == kWithoutTopic;
    m_filter.unanswered = m_unanswered->isChecked();
    search();
    showChosen();
    if (m_isMany)
        m_soon.start();
    else
        Q_EMIT changed();
}

void RemarkFilterBar::search()
{
    m_chips->setText(m_words->text(), m_workspace.language());
    m_filter.found.clear();
    const auto query = core::SearchQuery::of(m_words->text(), true);
    // The name of a filter alone narrows nothing yet; signs alone are looked for as they stand.
    m_filter.words = query.isEmpty() && query.waits ? QString() : core::foldedWithoutKyrgyzLetters(m_words->text());
    if (!query.isEmpty())
        m_workspace.runner().run([this] { m_filter.found = DocumentSearch::of(m_workspace).remarks(m_words->text()); });
}

void RemarkFilterBar::narrowTo(const RemarkPlace &place)
{
    m_isSetting = true;
    m_words->clear();
    m_unanswered->setChecked(false);
    m_isSetting = false;
    m_pause.stop();
    m_kind->setCurrentIndex(kAll);
    m_filter.kind.reset();
    m_filter.words.clear();
    m_filter.unanswered = false;
    m_filter.place = place;
    search();
    showChosen();
}

// What can be chosen no more must not hide anything.
void RemarkFilterBar::showChosen()
{
    RemarkPlace &place = m_filter.place;
    int village = kAll;
    for (int i = kAll + 1; i < m_village->count() && place.village; ++i)
        village = m_village->itemData(i).toString() == place.village->text() ? i : village;
    m_village->setCurrentIndex(village);
    if (village == kAll)
        place.village.reset();
    int topic = place.withoutTopic ? kWithoutTopic : kAll;
    for (int i = kWithoutTopic + 1; i < m_topic->count() && !place.topic.isEmpty(); ++i)
        topic = m_filter.topics.areSame(m_topic->itemText(i), place.topic) ? i : topic;
    m_topic->setCurrentIndex(topic);
    place.topic = topic > kWithoutTopic ? m_topic->itemText(topic) : QString();
    m_clear->setVisible(!m_filter.isEmpty());
}

void RemarkFilterBar::setCount(int shown, int all, bool isAll)
{
    m_count->setText(tr("%1 of %2").arg(shown).arg(all) + (isAll ? QString() : QStringLiteral("…")));
}

void RemarkFilterBar::focusWords()
{
    m_words->setFocus();
    m_words->selectAll();
}

} // namespace eldin::ui
