// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remarks/RepeatedView.h"

#include "core/report/RemarkRows.h"
#include "core/search/SimilarWords.h"
#include "core/service/ApartService.h"
#include "core/service/RemarkLinks.h"
#include "ui/models/RemarkWords.h"
#include "ui/widgets/EmptyState.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace eldin::ui {

namespace {

constexpr qsizetype kShownWords = 600; // letters of one remark

QPushButton *button(const QString &name, QBoxLayout *into)
{
    auto *made = new QPushButton;
    made->setObjectName(name);
    made->setAutoDefault(false);
    into->addWidget(made);
    return made;
}

QString keys(const QKeySequence &sequence)
{
    return QStringLiteral(" (%1)").arg(sequence.toString(QKeySequence::NativeText));
}

/// The words with those marked that the other remark has too.
QString marked(const QString &words, const QString &other)
{
    const QString text = words.simplified().left(kShownWords);
    QString html;
    qsizetype at = 0;
    for (const core::WordPlace &place : core::commonWords(text, other)) {
        html += text.sliced(at, place.at - at).toHtmlEscaped() + QStringLiteral("<b>%1</b>").arg(text.sliced(place.at, place.length).toHtmlEscaped());
        at = place.at + place.length;
    }
    return html + text.sliced(at).toHtmlEscaped();
}

} // namespace

RepeatedView::RepeatedView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_search(new RepeatedSearch(workspace, [this](RepeatedSearch::Groups &&groups) { take(std::move(groups)); }, this))
    , m_head(new QLabel)
    , m_hint(new QLabel)
    , m_pages(new QStackedWidget)
    , m_list(new QListWidget)
    , m_empty(new EmptyState(QStringLiteral("message-square-quote")))
    , m_waiting(new QLabel)
{
    setObjectName(QStringLiteral("repeatedView"));
    m_head->setObjectName(QStringLiteral("repeatedHead"));
    m_hint->setObjectName(QStringLiteral("repeatedHint"));
    m_hint->setProperty("kind", QStringLiteral("soft"));
    m_hint->setWordWrap(true);
    m_waiting->setObjectName(QStringLiteral("repeatedWaiting"));
    m_waiting->setAlignment(Qt::AlignCenter);
    m_list->setObjectName(QStringLiteral("repeatedList"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->installEventFilter(this);
    for (QWidget *page : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_waiting)})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(buildHead());
    layout->addWidget(m_hint);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buildActs());
    addKeys();
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_inHand = current();
        Q_EMIT chosen(m_inHand.text());
    });
}

QLayout *RepeatedView::buildHead()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::kGrid);
    m_back = button(QStringLiteral("repeatedBack"), line);
    m_head->setWordWrap(true);
    line->addWidget(m_head, 1);
    m_before = button(QStringLiteral("repeatedBefore"), line);
    m_next = button(QStringLiteral("repeatedNext"), line);
    connect(m_back, &QPushButton::clicked, this, &RepeatedView::left);
    connect(m_before, &QPushButton::clicked, this, [this] { showGroup(m_group - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showGroup(m_group + 1); });
    return line;
}

QLayout *RepeatedView::buildActs()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::kGrid);
    m_together = button(QStringLiteral("repeatedTogether"), line);
    m_together->setProperty("kind", QStringLiteral("strong"));
    m_lead = button(QStringLiteral("repeatedLead"), line);
    m_out = button(QStringLiteral("repeatedOut"), line);
    m_refuse = button(QStringLiteral("repeatedRefuse"), line);
    line->addStretch(1);
    m_answer = button(QStringLiteral("repeatedAnswer"), line);
    connect(m_together, &QPushButton::clicked, this, &RepeatedView::putTogether);
    connect(m_lead, &QPushButton::clicked, this, &RepeatedView::lead);
    connect(m_out, &QPushButton::clicked, this, &RepeatedView::takeOut);
    connect(m_refuse, &QPushButton::clicked, this, &RepeatedView::refuse);
    connect(m_answer, &QPushButton::clicked, this, &RepeatedView::openAnswer);
    return line;
}

void RepeatedView::addKeys()
{
    const auto key = [this](const QKeySequence &sequence, QPushButton *presses) {
        auto *action = new QAction(this); // which is found under a Cyrillic layout too, see KeyPositions
        action->setShortcut(sequence);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, presses, [presses] { presses->click(); });
    };
    key(QKeySequence(Qt::Key_PageUp), m_before);
    key(QKeySequence(Qt::Key_PageDown), m_next);
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), m_together);
    key(QKeySequence(Qt::CTRL | Qt::Key_L), m_lead);
    key(QKeySequence(Qt::Key_Delete), m_out);
    key(QKeySequence(Qt::CTRL | Qt::Key_Delete), m_refuse);
    key(QKeySequence(Qt::CTRL | Qt::Key_E), m_answer);
    key(QKeySequence(Qt::Key_Escape), m_back);
}

void RepeatedView::open()
{
    m_groups.clear();
    showGroup(0);
    m_isOpening = true;
    refresh();
    takeFocus();
}

void RepeatedView::leave()
{
    m_isOpening = false;
    m_search->cancel();
}

void RepeatedView::takeFocus()
{
    (m_pages->currentWidget() == m_list ? static_cast<QWidget *>(m_list) : m_back)->setFocus();
}

void RepeatedView::refresh()
{
    if (m_isActing)
        return;
    m_workspace.runner().run([this] { m_search->start(); });
    showWords();
}

void RepeatedView::take(RepeatedSearch::Groups &&groups)
{
    // The remark in hand stays so, whatever place its group has now: somebody may be typing in the inspector. Where it left the
    // group, those that it was with stay in sight.
    auto sought = members();
    sought.insert(sought.begin(), m_inHand);
    m_groups = std::move(groups);
    auto place = m_groups.end();
    for (auto id = sought.begin(); place == m_groups.end() && id != sought.end(); ++id) {
        place = std::find_if(m_groups.begin(), m_groups.end(), [id](const core::RepeatedGroup &each) {
            return each.lead == *id || std::find(each.others.begin(), each.others.end(), *id) != each.others.end();
        });
    }
    const auto remark = m_inHand.isNull() ? std::nullopt : m_workspace.stores().remarks.find(m_inHand);
    const bool stays = remark && remark->hearingId == m_workspace.hearingId();
    showGroup(place == m_groups.end() ? m_group : static_cast<int>(place - m_groups.begin()), stays);
    if (std::exchange(m_isOpening, false))
        takeFocus();
}

void RepeatedView::showGroup(int group, bool stays)
{
    m_group = std::clamp(group, 0, std::max(0, static_cast<int>(m_groups.size()) - 1));
    {
        // One remark goes to the inspector, not each that is the current one on the way.
        const QSignalBlocker blocker(m_list);
        m_workspace.runner().run([this] { showMembers(); });
        const auto all = members();
        const auto place = std::find(all.begin(), all.end(), m_inHand);
        const bool hasLeft = place == all.end() && (all.empty() || stays);
        m_list->setCurrentRow(hasLeft ? -1 : place == all.end() ? 0 : static_cast<int>(place - all.begin()));
        if (!hasLeft || all.empty())
            m_inHand = current();
    }
    showWords();
    Q_EMIT chosen(m_inHand.text());
}

core::RepeatedGroup *RepeatedView::group()
{
    return m_groups.empty() ? nullptr : &m_groups[static_cast<std::size_t>(m_group)];
}

RepeatedView::Remark RepeatedView::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return Remark(item == nullptr ? QString() : item->data(Qt::UserRole).toString());
}

std::vector<RepeatedView::Remark> RepeatedView::members() const
{
    std::vector<Remark> all;
    for (int row = 0; row < m_list->count(); ++row)
        all.emplace_back(m_list->item(row)->data(Qt::UserRole).toString());
    return all;
}

void RepeatedView::showMembers()
{
    m_list->clear();
    const core::RepeatedGroup *shown = group();
    if (shown == nullptr)
        return;
    const auto &texts = m_workspace.stores().remarkTexts;
    const QString ofLead = texts.find(shown->lead).value_or(core::RemarkText {}).text;
    std::vector<Remark> all {shown->lead};
    all.insert(all.end(), shown->others.begin(), shown->others.end());
    for (const Remark &id : all) {
        const core::RemarkRow row = core::remarkRow(m_workspace.stores(), id);
        const bool leads = id == shown->lead;
        const QString other = leads ? texts.find(shown->others.front()).value_or(core::RemarkText {}).text : ofLead;
        QStringList about {kindName(row.remark.kind), speakerLine(row, m_workspace.language())};
        about.removeAll(QString());
        auto *item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, id.text());
        const QString head = QStringLiteral("%1 · %2").arg(remarkLabel(row.remark), about.join(QStringLiteral(" · ")));
        item->setData(Qt::AccessibleTextRole, head + u' ' + row.words.text.simplified());
        auto *words = new QLabel(QStringLiteral("<span style='color:%1'>%2%3</span><br>%4")
                                     .arg(theme::color(leads ? Token::Accent : Token::InkSoft).name(), head.toHtmlEscaped(),
                                          leads ? QStringLiteral(" · ") + tr("leads").toHtmlEscaped() : QString(), marked(row.words.text, other)));
        words->setTextFormat(Qt::RichText);
        words->setWordWrap(true);
        words->setContentsMargins(theme::kGrid, theme::kGrid / 2, theme::kGrid, theme::kGrid / 2);
        words->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_list->setItemWidget(item, words);
    }
    fit();
}

void RepeatedView::fit()
{
    const int width = std::max(theme::kGrid * 30, m_list->viewport()->width());
    for (int row = 0; row < m_list->count(); ++row) {
        if (const QWidget *words = m_list->itemWidget(m_list->item(row)))
            m_list->item(row)->setSizeHint(QSize(0, words->heightForWidth(width)));
    }
}

// The bar at the side, too, takes of the width.
bool RepeatedView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

bool RepeatedView::mayAct() const
{
    const auto hearing = m_workspace.hearing();
    return !m_workspace.document().isReadOnly() && hearing && !hearing->closedAt.isValid();
}

void RepeatedView::showWords()
{
    const bool waits = m_search->isRunning();
    const core::RepeatedGroup *shown = group();
    m_pages->setCurrentIndex(waits ? 2 : shown == nullptr ? 1 : 0);
    const bool there = !waits && shown != nullptr;
    bool may = false;
    bool hasAnswer = false; // as proposals have
    m_workspace.runner().run([&] {
        may = mayAct();
        const auto lead = there ? m_workspace.stores().remarks.find(shown->lead) : std::nullopt;
        hasAnswer = lead && lead->kind == core::RemarkKind::Proposal;
    });
    m_head->setText(there ? tr("Group %1 of %2 · %n remark(s) · alike %3 %", nullptr, static_cast<int>(shown->others.size()) + 1)
                                .arg(m_group + 1)
                                .arg(m_groups.size())
                                .arg(static_cast<int>(shown->score * 100))
                          : QString());
    m_hint->setText(!there    ? QString()
                        : may ? tr("The words in bold are in both. Put together, they get one answer; what each person said stays as it was.")
                              : tr("The hearing is closed or the document is only read: remarks can be compared here, not put together."));
    m_before->setEnabled(there && m_group > 0);
    m_next->setEnabled(there && m_group + 1 < static_cast<int>(m_groups.size()));
    for (QPushButton *act : {m_together, m_lead, m_out, m_refuse}) {
        act->setEnabled(there && may);
        act->setVisible(there);
    }
    m_answer->setEnabled(hasAnswer);
    m_answer->setVisible(hasAnswer);
    m_before->setVisible(there);
    m_next->setVisible(there);
}

void RepeatedView::retranslate()
{
    m_back->setText(tr("All remarks"));
    m_back->setToolTip(tr("Back to the list") + keys(Qt::Key_Escape));
    m_before->setText(tr("Previous"));
    m_before->setToolTip(tr("The previous group") + keys(Qt::Key_PageUp));
    m_next->setText(tr("Next"));
    m_next->setToolTip(tr("The next group") + keys(Qt::Key_PageDown));
    m_together->setText(tr("Put together"));
    m_together->setToolTip(tr("Puts all of the group under the one that leads") + keys(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    m_lead->setText(tr("This one leads"));
    m_lead->setToolTip(tr("The chosen remark is to lead the group: its answer counts for all") + keys(QKeySequence(Qt::CTRL | Qt::Key_L)));
    m_out->setText(tr("Take out"));
    m_out->setToolTip(tr("The chosen remark says something else") + keys(Qt::Key_Delete));
    m_refuse->setText(tr("Not the same"));
    m_refuse->setToolTip(tr("None of them says what another says: the group is not proposed again") + keys(QKeySequence(Qt::CTRL | Qt::Key_Delete)));
    m_answer->setText(tr("Answer…"));
    m_answer->setToolTip(tr("Opens the answer of the remark that leads") + keys(QKeySequence(Qt::CTRL | Qt::Key_E)));
    m_list->setAccessibleName(tr("Remarks that say the same"));
    m_empty->setWords(tr("No two remarks say the same, or all that do stand together already."));
    m_waiting->setText(tr("Looking for what was said twice…"));
    showGroup(m_group);
}

bool RepeatedView::act(const QString &done, const std::function<void()> &action)
{
    m_isActing = true;
    const bool worked = m_workspace.runner().run(done, action);
    m_isActing = false;
    return worked;
}

void RepeatedView::dropGroup()
{
    m_groups.erase(m_groups.begin() + m_group);
    showGroup(m_group);
    takeFocus();
}

void RepeatedView::putTogether()
{
    const core::RepeatedGroup *shown = group();
    if (shown == nullptr)
        return;
    if (act(tr("%n remark(s) put together.", nullptr, static_cast<int>(shown->others.size()) + 1),
            [&] { core::RemarkLinks(m_workspace.document()).link(shown->others, shown->lead, core::LinkKind::Duplicate); }))
        dropGroup();
}

void RepeatedView::lead()
{
    core::RepeatedGroup *shown = group();
    const Remark id = current();
    if (shown == nullptr || id.isNull() || id == shown->lead)
        return;
    std::replace(shown->others.begin(), shown->others.end(), id, shown->lead);
    shown->lead = id;
    showGroup(m_group);
}

void RepeatedView::takeOut()
{
    core::RepeatedGroup *shown = group();
    const Remark id = current();
    if (shown == nullptr || id.isNull())
        return;
    auto rest = members();
    std::erase(rest, id);
    if (!act(tr("The remark was taken out of the group."), [&] { core::ApartService(m_workspace.document()).keepApart(id, rest); }))
        return;
    if (rest.size() < 2)
        return dropGroup();
    if (shown->lead == id) {
        // Over a proposal stands a proposal.
        const auto &remarks = m_workspace.stores().remarks;
        const auto proposal = std::find_if(rest.begin(), rest.end(), [&](const Remark &each) {
            const auto found = remarks.find(each);
            return found && found->kind == core::RemarkKind::Proposal;
        });
        shown->lead = proposal == rest.end() ? rest.front() : *proposal;
    }
    std::erase(rest, shown->lead);
    shown->others = rest;
    showGroup(m_group);
}

void RepeatedView::refuse()
{
    if (group() != nullptr && act(tr("The group is not proposed again."), [this] { core::ApartService(m_workspace.document()).keepApart(members()); }))
        dropGroup();
}

void RepeatedView::openAnswer()
{
    if (const core::RepeatedGroup *shown = group())
        m_workspace.goTo(PageKey::Responses, shown->lead.text());
}

} // namespace eldin::ui
