// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/StreamModel.h"

#include "core/base/Text.h"
#include "core/service/RemarkService.h"
#include "ui/models/RemarkWords.h"

namespace eldin::ui {

namespace {

constexpr std::size_t kShown = 200; // what one looks back at during a meeting; all of them stand on the Remarks page

} // namespace

StreamModel::StreamModel(Workspace &workspace, QObject *parent)
    : RowsModel<core::RemarkRow>(workspace.document(),
                                 {QStringLiteral("remark"), QStringLiteral("remark_link"), QStringLiteral("remark_text"), QStringLiteral("attendance"),
                                  QStringLiteral("person"), QStringLiteral("person_attendance"), QStringLiteral("person_remark"), QStringLiteral("settlement"),
                                  QStringLiteral("response"), QStringLiteral("remark_topic"), QStringLiteral("speaking_turn")},
                                 parent)
    , m_workspace(workspace)
{
}

void StreamModel::setMeeting(const core::Id<core::Meeting> &meeting)
{
    if (m_meeting == meeting)
        return;
    m_meeting = meeting;
    m_stale = true;
    reload();
}

void StreamModel::setFilter(const QString &words)
{
    m_filter = core::foldedWithoutKyrgyzLetters(words);
    reload();
}

std::vector<core::RemarkRow> StreamModel::readAll() const
{
    std::vector<core::RemarkRow> rows;
    for (core::Remark &remark : m_workspace.stores().remarks.newestOfMeeting(m_meeting, static_cast<int>(kShown)))
        rows.push_back(core::remarkRow(m_workspace.stores(), std::move(remark)));
    return rows;
}

std::vector<core::RemarkRow> StreamModel::withAdded() const
{
    core::RemarkRow added = core::remarkRow(m_workspace.stores(), m_added);
    if (added.remark.meetingId != m_meeting)
        return m_last;
    std::vector<core::RemarkRow> rows;
    rows.reserve(m_last.size() + 1);
    rows.push_back(std::move(added));
    rows.insert(rows.end(), m_last.begin(), m_last.end());
    if (rows.size() > kShown)
        rows.resize(kShown);
    return rows;
}

std::vector<core::RemarkRow> StreamModel::read() const
{
    if (m_meeting.isNull())
        return {};
    if (m_stale)
        m_last = readAll();
    else if (!m_added.isNull())
        m_last = withAdded();
    m_stale = false;
    m_added = {};
    std::vector<core::RemarkRow> rows = m_last;
    if (!m_filter.isEmpty()) {
        std::erase_if(rows, [this](const core::RemarkRow &row) {
            const QString words = row.words.text + u' ' + speakerLine(row, m_workspace.language()) + u' ' + kindName(row.remark.kind);
            return !core::foldedWithoutKyrgyzLetters(words).contains(m_filter);
        });
    }
    return rows;
}

void StreamModel::forget(const core::ChangeSet &changes)
{
    // A new remark leaves the others as they are, unless it says what one of them says.
    const auto remarks = changes.tables.find(QStringLiteral("remark"));
    const bool oneMore = changes.operation == core::Operation::AddRemark && !changes.everything
        && !changes.concerns(QStringLiteral("remark_link")) && remarks != changes.tables.end() && remarks->second.inserted.size() == 1;
    if (oneMore && !m_stale)
        m_added = core::Id<core::Remark>(*remarks->second.inserted.begin());
    else
        m_stale = true;
}

QVariant StreamModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const core::RemarkRow &row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return row.words.text;
    case Qt::AccessibleTextRole:
        return QStringList {remarkLabel(row.remark), kindName(row.remark.kind), speakerLine(row, m_workspace.language()), row.words.text, linkText(row)}
            .join(QStringLiteral(", "));
    default: return {};
    }
}

Qt::ItemFlags StreamModel::flags(const QModelIndex &index) const
{
    auto flags = RowsModel<core::RemarkRow>::flags(index);
    if (index.isValid() && m_writable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool StreamModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString words = value.toString().trimmed();
    if (!index.isValid() || role != Qt::EditRole || !m_writable || words.isEmpty())
        return false;
    const auto id = row(index.row()).remark.id;
    if (words == row(index.row()).words.text)
        return true;
    return m_workspace.runner().run(tr("Remark corrected."), [&] {
        core::RemarkService service(document());
        core::RemarkEntry entry = service.entryOf(id);
        entry.text = words;
        service.edit(id, entry);
    });
}

void StreamModel::setKind(const QModelIndex &index, core::RemarkKind kind)
{
    if (!index.isValid() || !m_writable || row(index.row()).remark.kind == kind)
        return;
    const auto id = row(index.row()).remark.id;
    m_workspace.runner().run(tr("Remark corrected."), [&] {
        core::RemarkService service(document());
        core::RemarkEntry entry = service.entryOf(id);
        entry.kind = kind;
        service.edit(id, entry);
    });
}

} // namespace eldin::ui
