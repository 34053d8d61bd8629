// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remarks/RemarkList.h"

#include "core/report/RemarkReading.h"
#include "ui/shell/HeldWindow.h"

#include <QElapsedTimer>

#include <algorithm>

namespace eldin::ui {

namespace {

constexpr int kPage = 200; // rows that are read between two looks at the clock
constexpr std::chrono::milliseconds kSlice {12};
constexpr std::chrono::milliseconds kBetweenSlices {0};
constexpr std::chrono::milliseconds kLater {50};
constexpr std::size_t kGivenBack = 4000; // remarks in one turn
constexpr qsizetype kMostChanged = 200; // remarks that are read anew by themselves

/// Tables of which a row belongs to one remark, or to some that are easily found; of all others that a list shows anything
/// of, all is read anew.
const QStringList kOfRemarks {QStringLiteral("remark"), QStringLiteral("remark_text"), QStringLiteral("remark_topic"), QStringLiteral("remark_link"),
                              QStringLiteral("response"), QStringLiteral("person_remark"), QStringLiteral("attendance"), QStringLiteral("speaking_turn")};

bool isBefore(const RemarkItem &a, const RemarkItem &b)
{
    return a.isBefore(b);
}

} // namespace

RemarkList::RemarkList(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RemarkList::readOn);
    connect(&m_givingBack, &QTimer::timeout, this, &RemarkList::giveBackSome);
}

RemarkList::~RemarkList() = default;

void RemarkList::note(const core::ChangeSet &changes)
{
    if (changes.concernsAny({u"hearing", u"meeting", u"settlement", u"topic", u"topic_name", u"person", u"person_attendance", u"seal"}))
        m_isStale = true;
    for (const QString &table : kOfRemarks) {
        const auto found = changes.tables.find(table);
        if (found != changes.tables.end())
            m_changed[table].unite(found->second.inserted).unite(found->second.updated).unite(found->second.removed);
    }
    if (const auto remarks = changes.tables.find(QStringLiteral("remark")); remarks != changes.tables.end()) {
        m_removed.unite(remarks->second.removed);
        m_removed.subtract(remarks->second.inserted); // taken back
    }
}

bool RemarkList::refresh()
{
    if (m_hearing != m_workspace.hearingId()) {
        m_hearing = m_workspace.hearingId();
        giveBack(std::exchange(m_items, {}));
        m_isStale = true;
    }
    if (!m_isStale && m_changed.empty())
        return false;
    if (m_isStale || !takeChanges())
        start();
    return true;
}

void RemarkList::start()
{
    m_timer.stop();
    m_isStale = true; // should reading fail, the next refresh begins again
    m_isComplete = false;
    m_next.clear();
    m_shown = 0;
    m_reading.reset();
    // What is no longer there cannot be chosen while the rest is read anew.
    std::erase_if(m_items, [this](const RemarkItem &item) { return m_removed.contains(item.id.text()); });
    if (m_hearing.isNull()) {
        m_items.clear();
        return beginOver(true);
    }
    m_topics = core::TopicList(m_workspace.stores());
    m_reading = std::make_unique<core::RemarkReading>(m_workspace.stores(), m_hearing);
    take(m_reading->next(kFew), m_next);
    beginOver(m_next.size() < static_cast<std::size_t>(kFew));
    if (m_isComplete) {
        m_items = std::exchange(m_next, {});
        return;
    }
    if (m_items.empty())
        m_items = m_next;
    m_shown = m_next.size();
    m_timer.start(kBetweenSlices);
}

/// Nothing that was noted before matters any more.
void RemarkList::beginOver(bool isComplete)
{
    m_changed.clear();
    m_removed.clear();
    m_isStale = false;
    m_isComplete = isComplete;
}

void RemarkList::take(std::vector<core::RemarkRow> rows, std::vector<RemarkItem> &into) const
{
    const auto before = static_cast<std::ptrdiff_t>(into.size());
    for (core::RemarkRow &row : rows)
        into.push_back(RemarkItem::of(std::move(row), m_topics));
    std::sort(into.begin() + before, into.end(), &isBefore);
    if (before > 0 && before < static_cast<std::ptrdiff_t>(into.size()) && into[static_cast<std::size_t>(before)].isBefore(into[static_cast<std::size_t>(before - 1)]))
        std::inplace_merge(into.begin(), into.begin() + before, into.end(), &isBefore);
}

void RemarkList::readOn()
{
    if (windowIsHeld())
        return m_timer.start(kLater); // what is being written may yet be taken back
    if (m_hearing != m_workspace.hearingId() || !m_workspace.runner().run([this] { readSlice(); }))
        m_isStale = true; // and incomplete: the next refresh begins again
}

void RemarkList::readSlice()
{
    QElapsedTimer clock;
    clock.start();
    bool isRead = false;
    while (!isRead && clock.elapsed() < kSlice.count()) {
        auto rows = m_reading->next(kPage);
        isRead = rows.size() < static_cast<std::size_t>(kPage);
        take(std::move(rows), m_next);
    }
    if (!isRead) {
        m_timer.start(kBetweenSlices);
        // A list that grows is shown when it has doubled: showing costs as much as all that is there.
        if (m_items.size() < m_next.size() && m_next.size() >= 2 * m_shown) {
            m_items = m_next;
            m_shown = m_next.size();
            Q_EMIT changed();
        }
        return;
    }
    giveBack(std::exchange(m_items, std::exchange(m_next, {})));
    m_isComplete = true;
    Q_EMIT changed();
}

void RemarkList::giveBack(std::vector<RemarkItem> items)
{
    if (items.size() <= kGivenBack)
        return;
    m_gone.insert(m_gone.end(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
    m_givingBack.start(kBetweenSlices);
}

void RemarkList::giveBackSome()
{
    m_gone.resize(m_gone.size() - std::min(m_gone.size(), kGivenBack));
    if (!m_gone.empty())
        return;
    m_givingBack.stop();
    m_gone.shrink_to_fit();
}

/// False where more must be read.
bool RemarkList::takeChanges()
{
    if (m_reading == nullptr || m_items.size() < static_cast<std::size_t>(kFew))
        return false;
    if (!m_isComplete)
        return false; // it is being read: from the beginning
    if (m_changed.contains(QStringLiteral("attendance")))
        m_reading->readPeople();
    QSet<QString> ids = concerned();
    addRelated(ids);
    if (ids.size() > kMostChanged)
        return false;
    replace(ids);
    m_changed.clear();
    m_removed.clear();
    return true;
}

QSet<QString> RemarkList::concerned() const
{
    QSet<QString> ids;
    const auto among = [](const QSet<QString> &of, const QString &id) { return !id.isEmpty() && of.contains(id); };
    for (const auto &[table, changed] : m_changed) {
        if (table == u"remark" || table == u"remark_text") {
            ids.unite(changed);
            continue;
        }
        const bool isSpeaker = table == u"attendance";
        if (isSpeaker || table == u"speaking_turn") {
            for (const RemarkItem &item : m_items) {
                const core::Remark &remark = item.row().remark;
                if (among(changed, isSpeaker ? remark.attendanceId.text() : remark.turnId.text()))
                    ids.insert(item.id.text());
            }
            continue;
        }
        for (const QString &id : changed) {
            if (const auto remark = m_reading->remarkOf(table, id); !remark.isNull())
                ids.insert(remark.text());
        }
    }
    return ids;
}

/// Those that show something of one of these, and those of which one of these shows something: leads and who stands under them.
void RemarkList::addRelated(QSet<QString> &ids) const
{
    for (qsizetype before = -1; before != ids.size() && ids.size() <= kMostChanged;) {
        before = ids.size();
        for (const RemarkItem &item : m_items) {
            const auto &link = item.row().link;
            if (!link)
                continue;
            if (ids.contains(link->leadId.text()))
                ids.insert(item.id.text());
            else if (ids.contains(item.id.text()))
                ids.insert(link->leadId.text());
        }
    }
}

void RemarkList::replace(const QSet<QString> &ids)
{
    std::vector<RemarkItem> fresh;
    take(m_reading->of(QStringList(ids.begin(), ids.end())), fresh);
    // Whom they are linked to now shows them as well.
    QSet<QString> leads;
    for (const RemarkItem &item : fresh) {
        if (const auto &link = item.row().link; link && !ids.contains(link->leadId.text()))
            leads.insert(link->leadId.text());
    }
    take(m_reading->of(QStringList(leads.begin(), leads.end())), fresh);
    std::vector<RemarkItem> items;
    items.reserve(m_items.size() + fresh.size());
    auto next = fresh.begin();
    for (RemarkItem &item : m_items) {
        if (ids.contains(item.id.text()) || leads.contains(item.id.text()))
            continue;
        for (; next != fresh.end() && next->isBefore(item); ++next)
            items.push_back(std::move(*next));
        items.push_back(std::move(item));
    }
    std::move(next, fresh.end(), std::back_inserter(items));
    m_items = std::move(items);
}

} // namespace eldin::ui
