// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DocumentSearch.h"

#include "core/report/ShippedWordings.h"
#include "ui/shell/HeldWindow.h"

#include <QElapsedTimer>

#include <algorithm>

namespace eldin::ui {

namespace {

constexpr std::chrono::milliseconds kBegin {300}; // after the window has drawn what was opened
constexpr std::chrono::milliseconds kSlice {12};
constexpr std::chrono::milliseconds kBetweenSlices {0};
constexpr std::chrono::milliseconds kLater {50};
constexpr std::chrono::seconds kAfterFailure {5};
constexpr std::size_t kShown = 50;
constexpr std::size_t kOfOneKind = 8;
constexpr qsizetype kSnippet = 90; // letters

} // namespace

QString DocumentSearch::titleOf(core::SearchKind kind)
{
    using core::SearchKind;
    switch (kind) {
    case SearchKind::Remark: return tr("Questions and proposals");
    case SearchKind::Response: return tr("Answers");
    case SearchKind::Hearing: return tr("Hearings");
    case SearchKind::Agenda: return tr("Agenda");
    case SearchKind::Line: return tr("Budget lines");
    case SearchKind::Person: return tr("People");
    case SearchKind::Attachment: return tr("Attached files");
    case SearchKind::Wording: return tr("Wording of papers");
    case SearchKind::Village: return tr("Villages");
    }
    return {};
}

QString DocumentSearch::iconOf(core::SearchKind kind)
{
    using core::SearchKind;
    switch (kind) {
    case SearchKind::Remark: return QStringLiteral("message-square-quote");
    case SearchKind::Response: return QStringLiteral("corner-down-right");
    case SearchKind::Person: return QStringLiteral("users");
    case SearchKind::Line: return QStringLiteral("table-2");
    case SearchKind::Village: return QStringLiteral("map-pin");
    case SearchKind::Hearing:
    case SearchKind::Agenda: return QStringLiteral("calendar");
    case SearchKind::Attachment:
    case SearchKind::Wording: return QStringLiteral("file-text");
    }
    return {};
}

DocumentSearch::DocumentSearch(Workspace &workspace)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_index(workspace.document())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DocumentSearch::readOn);
    connect(&workspace.document(), &core::Document::changed, this, [this](const core::ChangeSet &changes) {
        m_wordingsAreStale = m_wordingsAreStale || changes.concernsAny({u"wording"});
        keepReading();
    });
    m_timer.start(kBegin);
}

DocumentSearch &DocumentSearch::of(Workspace &workspace)
{
    auto *known = workspace.findChild<DocumentSearch *>(QString(), Qt::FindDirectChildrenOnly);
    return known != nullptr ? *known : *new DocumentSearch(workspace);
}

void DocumentSearch::keepReading()
{
    if (!m_index.isReady() && !m_timer.isActive())
        m_timer.start(kBetweenSlices);
}

void DocumentSearch::readOn()
{
    if (windowIsHeld())
        return m_timer.start(kLater); // what is being written may yet be taken back
    QElapsedTimer clock;
    clock.start();
    bool isRead = false;
    const bool worked = m_workspace.runner().run([&] {
        readWordings();
        isRead = m_index.prepare(kSlice);
    });
    if (!worked)
        m_timer.start(kAfterFailure);
    else if (isRead)
        Q_EMIT ready();
    else // nothing could be read while something is being written
        m_timer.start(clock.elapsed() < 1 ? kLater : kBetweenSlices);
}

void DocumentSearch::readWordings()
{
    if (!m_wordingsAreStale)
        return;
    m_index.setShipped(core::SearchKind::Wording, core::shippedWordings(m_workspace.stores()));
    m_wordingsAreStale = false;
}

std::vector<FoundKind> DocumentSearch::find(const QString &text)
{
    readWordings();
    const auto query = core::SearchQuery::of(text, true);
    const auto results = m_index.search(query, kShown);
    const auto marker = m_index.marker(query, results.hasFaults);
    keepReading();
    std::vector<FoundKind> kinds;
    for (const core::SearchHit &hit : results.hits) {
        auto group = std::find_if(kinds.begin(), kinds.end(), [&hit](const FoundKind &each) { return each.kind == hit.kind; });
        if (group == kinds.end()) {
            const int count = results.counts[static_cast<std::size_t>(hit.kind)];
            kinds.push_back({hit.kind, QStringLiteral("%1 · %2").arg(titleOf(hit.kind), m_workspace.locale().toString(count)), {}});
            group = std::prev(kinds.end());
        }
        if (group->records.size() >= kOfOneKind)
            continue;
        if (const auto shown = m_index.shown(hit, marker, kSnippet)) {
            // What is nothing but its name is not said twice.
            const QString name = shown->name.best(m_workspace.language());
            const core::SearchSnippet line = shown->line(tr("Topic: %1"), m_workspace.language());
            group->records.push_back({hit, shown->group, line.text.startsWith(name) ? QString() : name, line.text, line.marks});
        }
    }
    return kinds;
}

QSet<QString> DocumentSearch::remarks(const QString &text)
{
    const QSet<QString> found = m_index.remarks(core::SearchQuery::of(text, true));
    keepReading();
    return found;
}

void DocumentSearch::open(const FoundRecord &record)
{
    using core::SearchKind;
    const QString &id = record.hit.id;
    const core::Id<core::Hearing> hearing(record.group);
    if (!hearing.isNull() && record.hit.kind != SearchKind::Line && m_workspace.stores().hearings.find(hearing))
        m_workspace.setHearing(hearing);
    switch (record.hit.kind) {
    case SearchKind::Remark: return m_workspace.goTo(PageKey::Remarks, id);
    case SearchKind::Response:
        if (const auto response = m_workspace.stores().responses.find(core::Id<core::Response>(id)))
            m_workspace.goTo(PageKey::Responses, response->remarkId.text());
        return;
    case SearchKind::Hearing: return m_workspace.goTo(PageKey::Preparation);
    case SearchKind::Agenda: return m_workspace.goTo(PageKey::Preparation, QStringLiteral("agenda"));
    case SearchKind::Line: return m_workspace.goTo(PageKey::Budget, id);
    case SearchKind::Village: return m_workspace.goTo(PageKey::Budget, QStringLiteral("municipality"));
    case SearchKind::Person: return openPerson(id);
    case SearchKind::Attachment: return openAttachment(id);
    case SearchKind::Wording:
        if (id.startsWith(core::kShippedWording))
            return m_workspace.goTo(PageKey::Papers, id);
        for (const core::Phrase &phrase : m_workspace.stores().phrases.all()) {
            if (phrase.id.text() == id)
                return m_workspace.goTo(PageKey::Papers, QStringLiteral("wording:") + phrase.key);
        }
    }
}

// To the place where files of its kind are looked at.
void DocumentSearch::openAttachment(const QString &id)
{
    const auto attachment = m_workspace.stores().attachments.find(core::Id<core::Attachment>(id));
    if (!attachment)
        return;
    switch (attachment->kind) {
    case core::AttachmentKind::Photo: return m_workspace.goTo(PageKey::Preparation, QStringLiteral("photo:") + id);
    case core::AttachmentKind::Recording:
    case core::AttachmentKind::SignedList:
        m_workspace.setMeeting(attachment->meetingId);
        return m_workspace.goTo(PageKey::Meeting, attachment->kind == core::AttachmentKind::SignedList ? QStringLiteral("person:") : QString());
    case core::AttachmentKind::Emblem: return m_workspace.goTo(PageKey::Budget, QStringLiteral("municipality"));
    default: break;
    }
    const auto paper = m_workspace.stores().papers.find(attachment->paperId);
    m_workspace.goTo(PageKey::Papers, paper ? paper->kind : QString());
}

void DocumentSearch::openPerson(const QString &id)
{
    const auto registered = m_workspace.stores().personAttendances.ofPerson(core::Id<core::Person>(id));
    if (registered.empty()) {
        // Who wrote or sent something is known by that alone.
        for (const core::PersonRemark &said : m_workspace.stores().personRemarks.ofPerson(core::Id<core::Person>(id))) {
            const auto remark = m_workspace.stores().remarks.find(said.remarkId);
            if (!remark)
                continue;
            m_workspace.setHearing(remark->hearingId);
            return m_workspace.goTo(PageKey::Remarks, remark->id.text());
        }
        for (const core::OfficeHolder &holder : m_workspace.stores().holders.all()) {
            if (holder.personId.text() == id)
                return m_workspace.goTo(PageKey::Budget, QStringLiteral("municipality"));
        }
    } else {
        if (const auto attendance = m_workspace.stores().attendances.find(registered.back().attendanceId)) {
            if (const auto meeting = m_workspace.stores().meetings.find(attendance->meetingId)) {
                m_workspace.setHearing(meeting->hearingId);
                m_workspace.setMeeting(meeting->id);
                return m_workspace.goTo(PageKey::Meeting, QStringLiteral("person:") + attendance->id.text());
            }
        }
    }
    m_workspace.goTo(PageKey::Meeting);
}

} // namespace eldin::ui
