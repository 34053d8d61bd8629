// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/StreamModel.h"

#include "core/base/Text.h"
#include "core/service/RemarkService.h"
#include "ui/models/RemarkWords.h"

namespace eldin::ui {

namespace {

constexpr int kShown = 200; // what one looks back at during a meeting; all of them stand on the Remarks page

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
    m_kept.clear();
    reload();
}

void StreamModel::setFilter(const QString &words)
{
    m_filter = core::foldedWithoutKyrgyzLetters(words);
    reload();
}

std::vector<core::RemarkRow> StreamModel::read() const
{
    if (m_meeting.isNull())
        return {};
    std::vector<core::RemarkRow> rows;
    QHash<QString, core::RemarkRow> kept;
    for (core::Remark &remark : m_workspace.stores().remarks.newestOfMeeting(m_meeting, kShown)) {
        const QString id = remark.id.text();
        const auto known = m_kept.constFind(id);
        rows.push_back(known != m_kept.constEnd() ? *known : core::remarkRow(m_workspace.stores(), std::move(remark)));
        kept.insert(id, rows.back());
    }
    m_kept = std::move(kept);
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
    if (changes.operation != core::Operation::AddRemark || changes.everything || changes.concerns(QStringLiteral("remark_link")))
        m_kept.clear();
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
