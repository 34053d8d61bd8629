// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RemarkPages.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace eldin::core {

namespace {

/// The queries of a table over the connection of its store.
template <typename Record>
struct Of final : Rows<Record>
{
    explicit Of(const Rows<Record> &store)
        : Rows<Record>(store)
    {
    }
    using Rows<Record>::connection;
    using Rows<Record>::list;
};

template <typename Record>
Of(const Rows<Record> &) -> Of<Record>;

QString listOf(const QStringList &ids)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact));
}

const QByteArray kAmong = "(SELECT value FROM json_each(?1)) ";

} // namespace

int RemarkPages::count() const
{
    auto rows = Of<Remark>(m_stores.remarks).connection().prepare("SELECT count(*) FROM remark WHERE hearing_id = ?");
    rows.with(m_hearing);
    return rows.step() ? static_cast<int>(rows.integer(0)) : 0;
}

RemarkPage RemarkPages::next(Place &place, int most) const
{
    auto remarks = Of<Remark>(m_stores.remarks).list("WHERE hearing_id = ?1 AND (label_device, label_number, id) > (?2, ?3, ?4) "
                                                     "ORDER BY label_device, label_number, id LIMIT ?5",
                                                     m_hearing, place.device, place.number, place.id.text(), most);
    if (!remarks.empty())
        place = {remarks.back().labelDevice, remarks.back().labelNumber, remarks.back().id};
    return with(std::move(remarks));
}

RemarkPage RemarkPages::of(const QStringList &ids) const
{
    // With + no index is used for the hearing: it would be gone through from end to end for the few that are asked for.
    return with(Of<Remark>(m_stores.remarks).list("WHERE id IN " + kAmong + "AND +hearing_id = ?2 ORDER BY label_device, label_number, id", listOf(ids), m_hearing));
}

RemarkPage RemarkPages::with(std::vector<Remark> remarks) const
{
    RemarkPage page;
    QStringList ids;
    for (const Remark &remark : remarks)
        ids += remark.id.text();
    const QString list = listOf(ids);
    page.remarks = std::move(remarks);
    page.words = Of<RemarkText>(m_stores.remarkTexts).list("WHERE id IN " + kAmong, list);
    page.topics = Of<RemarkTopic>(m_stores.topics).list("WHERE remark_id IN " + kAmong + "ORDER BY remark_id, topic, id", list);
    page.responses = Of<Response>(m_stores.responses).list("WHERE remark_id IN " + kAmong + "ORDER BY id", list);
    page.senders = Of<PersonRemark>(m_stores.personRemarks).list("WHERE remark_id IN " + kAmong + "ORDER BY id", list);
    // Of several links of one remark that to a lead of its own hearing holds, as RemarkLinkStore says.
    page.links = Of<RemarkLink>(m_stores.remarkLinks).list("WHERE remark_id IN " + kAmong + "ORDER BY (SELECT hearing_id FROM remark WHERE id = lead_id) IS NOT ?2, id", list, m_hearing);
    page.toThem = Of<RemarkLink>(m_stores.remarkLinks).list("WHERE lead_id IN " + kAmong + "AND EXISTS (SELECT 1 FROM remark r WHERE r.id = remark_id AND r.hearing_id = ?2) AND id = (SELECT first.id FROM remark_link first "
                                                            "WHERE first.remark_id = remark_link.remark_id "
                                                            "ORDER BY (SELECT hearing_id FROM remark WHERE id = first.lead_id) IS NOT ?2, first.id LIMIT 1)",
                                                            list, m_hearing);
    return page;
}

Id<Remark> RemarkPages::remarkOf(const QString &table, const QString &id) const
{
    static const QHash<QString, QByteArray> tables {{QStringLiteral("remark_topic"), "remark_topic"}, {QStringLiteral("response"), "response"},
                                                    {QStringLiteral("person_remark"), "person_remark"}, {QStringLiteral("remark_link"), "remark_link"}};
    const auto known = tables.constFind(table);
    if (known == tables.constEnd())
        return {};
    auto rows = Of<Remark>(m_stores.remarks).connection().prepare("SELECT remark_id FROM " + *known + " WHERE id = ?");
    rows.bind(1, id);
    return rows.step() ? Id<Remark>(rows.text(0)) : Id<Remark>();
}

} // namespace eldin::core
