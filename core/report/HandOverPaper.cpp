// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/DataState.h"
#include "core/report/HandOver.h"
#include "core/report/OfficialHead.h"
#include "core/report/PaperBlocks.h"
#include "core/storage/Stores.h"

namespace eldin::core {

using namespace report;

namespace {

/// One language of the paper.
class HandOverSheet final : private PaperBlocks
{
public:
    using PaperBlocks::PaperBlocks;
    HandOverSheet(const Stores &stores, const QDate &today, const FilePlaces &file, const Wording &wording)
        : PaperBlocks(wording)
        , m_stores(stores)
        , m_today(today)
        , m_parts(handOver(stores, today, file, wording))
    {
    }

    Part make(bool translation)
    {
        if (translation) {
            paragraph(m_wording("hp.translation"), TextStyle::Bold, Align::Right);
            paragraph(m_wording("mark.translation_note"), TextStyle::Note, Align::Right);
        }
        add(officialHead(m_stores, m_wording.language()));
        paragraph(m_wording("ho.title"), TextStyle::Title, Align::Center);
        paragraph(m_wording("ho.subject").arg(m_wording.date(m_today)), TextStyle::Subtitle, Align::Center);
        for (const HandOverPart &part : m_parts)
            addPart(part);
        for (const char *who : {"ho.gave", "ho.took"}) {
            Signatures signatures;
            signatures.signatureWord = m_wording("signature");
            signatures.rows = {{m_wording(who), QString()}};
            add(std::move(signatures));
        }
        return finish(translation, m_wording("ho.name"));
    }

private:
    void addPart(const HandOverPart &part)
    {
        heading(2, part.title);
        if (part.topic == HandOverTopic::File) {
            KeyValues values;
            for (const HandOverItem &item : part.items)
                values.rows.emplace_back(item.what, item.state);
            return add(std::move(values));
        }
        if (part.items.empty())
            return paragraph(part.none);
        const bool offices = part.topic == HandOverTopic::Offices;
        const bool dated = offices || std::any_of(part.items.begin(), part.items.end(), [](const HandOverItem &item) { return item.due.isValid(); });
        Table table;
        table.caption = part.title;
        table.columns = {{m_wording("number_sign"), Align::Right, 1},
                         {offices ? m_wording("ho.column.office") : m_wording("ho.column.what"), Align::Left, 7},
                         {offices ? m_wording("full_name") : m_wording("ho.column.state"), Align::Left, 7}};
        if (dated)
            table.columns.push_back({offices ? m_wording("ho.column.since") : m_wording("ho.column.due"), Align::Left, 4});
        int number = 0;
        QString group;
        for (const HandOverItem &item : part.items) {
            if (item.group != group) {
                group = item.group;
                TableRow head {{QString(), group, QString()}, RowStyle::Subtotal};
                if (dated)
                    head.cells.push_back(QString());
                table.rows.push_back(std::move(head));
            }
            TableRow row {{QString::number(++number), item.what, item.state}, RowStyle::Normal};
            if (dated)
                row.cells.push_back(dueText(item, offices));
            table.rows.push_back(std::move(row));
        }
        add(std::move(table));
        if (part.more > 0)
            paragraph(m_wording("hp.and_more").arg(part.more));
    }

    [[nodiscard]] QString dueText(const HandOverItem &item, bool office) const
    {
        if (!item.due.isValid())
            return office ? m_wording("ho.office.always") : QStringLiteral("–");
        const QString day = m_wording.date(item.due);
        return item.isLate ? m_wording("ho.late").arg(day) : day;
    }

    const Stores &m_stores;
    QDate m_today;
    std::vector<HandOverPart> m_parts;
};

} // namespace

Report handOverPaper(const Stores &stores, const QDate &today, const FilePlaces &file, PaperLanguage language)
{
    Report paper;
    paper.kind = QStringLiteral("hand-over");
    paper.look = Look::Official;
    paper.form = officialForm(stores);
    const auto wordings = wordingsOf(stores, language);
    for (const Wording &wording : wordings)
        paper.parts.push_back(HandOverSheet(stores, today, file, wording).make(&wording != &wordings.front()));
    paper.title = wordings.front()("ho.name");
    sayDataState(paper, stores);
    return paper;
}

} // namespace eldin::core
