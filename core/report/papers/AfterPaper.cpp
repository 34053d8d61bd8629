// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/AfterPaper.h"

#include "core/domain/VillageName.h"
#include "core/report/FiscalNote.h"
#include "core/report/LedgerTexts.h"
#include "core/report/Summary.h"

#include <array>

namespace eldin::core {

using namespace report;

void AfterPaper::addHead(const char *title)
{
    addLetterhead();
    paragraph(m_wording(title), TextStyle::Title, Align::Center);
    paragraph(name(), TextStyle::Subtitle, Align::Center);
    paragraph(m_wording("after.day").arg(day(m_hearing.date)), TextStyle::Normal, Align::Center);
}

namespace {

QString wordFrom(const QString &words, qsizetype at, int step)
{
    QString word;
    for (; at >= 0 && at < words.size() && !words[at].isLetterOrNumber(); at += step) {
        if (words[at] != u' ' && words[at] != u'.' && words[at] != u'"')
            return {};
    }
    for (; at >= 0 && at < words.size() && words[at].isLetter(); at += step)
        word = step > 0 ? word + words[at] : words[at] + word;
    return word.toLower();
}

/// Streets, schools, districts and oblasts are called as villages are.
bool isOtherPlace(const QString &word)
{
    static const QStringList kPlaces {QStringLiteral("улиц"), QStringLiteral("школ"), QStringLiteral("район"), QStringLiteral("област"), QStringLiteral("көчө"), QStringLiteral("мекте"), QStringLiteral("облус")};
    return word == u"ул" || std::any_of(kPlaces.begin(), kPlaces.end(), [&](const QString &place) { return word.startsWith(place); });
}

/// Whether the name that stands at this place, without its ending, is that of the village: in whatever case, but neither within
/// another word nor the name of something else. At the beginning of a sentence any word is written large, so there a name of one
/// word alone ("Орто") says nothing.
bool isVillageAt(const QString &words, qsizetype at, const QString &stem)
{
    constexpr qsizetype kLongestEnding = 4;
    if (at > 0 && words[at - 1].isLetterOrNumber())
        return false;
    qsizetype end = at + stem.size();
    const qsizetype behind = end;
    while (end < words.size() && words[end].isLetter())
        ++end;
    const QString ending = words.mid(behind, end - behind);
    if (ending.size() > kLongestEnding || ending.startsWith(u"ск") || isOtherPlace(wordFrom(words, end, 1)) || isOtherPlace(wordFrom(words, at - 1, -1)))
        return false;
    const QString before = words.left(at).trimmed();
    const bool isBeginning = before.isEmpty() || QStringLiteral(".!?").contains(before.back());
    const QString next = wordFrom(words, end, 1);
    return !isBeginning || stem.contains(u'-') || next.startsWith(u"айыл") || next.startsWith(u"сел");
}

/// Whether the words tell themselves which village they speak of: written as a name, for "орто" is a village and a word.
bool namesVillage(const QString &words, const LocalText &village)
{
    static const QString kEndings = QStringLiteral("аеоыияйь"); // what a Russian case changes
    for (const QString &name : {village.ky, village.ru, village.en}) {
        QString stem = bareVillageName(name);
        if (stem.size() > 4 && kEndings.contains(stem.back()))
            stem.chop(1);
        for (qsizetype at = stem.isEmpty() ? -1 : words.indexOf(stem); at >= 0; at = words.indexOf(stem, at + 1)) {
            if (isVillageAt(words, at, stem))
                return true;
        }
    }
    return false;
}

} // namespace

QString AfterPaper::withNote(const QString &text, const RemarkRow &row) const
{
    const auto note = row.response ? fiscalNote(m_stores, row.remark.id) : std::nullopt;
    return note ? text + u'\n' + m_wording("note.label") + QStringLiteral(": ") + fiscalNoteText(*note, m_wording) : text;
}

bool AfterPaper::wasHeld() const
{
    return m_hearing.recordClosedAt.isValid() || summaryOf(m_stores, m_hearing).participants > 0;
}

std::vector<RemarkRow> AfterPaper::proposals(bool needed)
{
    std::vector<RemarkRow> result;
    bool open = false;
    for (RemarkRow &row : remarkRows(m_stores, m_hearing.id)) {
        if (row.remark.kind != RemarkKind::Proposal)
            continue;
        open = open || !row.response;
        result.push_back(std::move(row));
    }
    if (!m_hearing.recordClosedAt.isValid())
        missing("after.missing.record");
    if (result.empty() && needed)
        missing("after.missing.proposals");
    if (open)
        missing("protocol.missing.answers");
    return result;
}

QString AfterPaper::decisionCounts(const std::vector<RemarkRow> &rows) const
{
    std::array<int, std::size(Codes<Decision>::list)> counts {};
    int open = 0;
    for (const RemarkRow &row : rows) {
        if (row.response)
            ++counts.at(static_cast<std::size_t>(row.response->decision));
        else
            ++open;
    }
    QStringList words;
    for (const auto &[decision, code] : Codes<Decision>::list) {
        if (const int count = counts.at(static_cast<std::size_t>(decision)); count > 0)
            words += m_wording.text(QStringLiteral("decision.") + QString::fromUtf16(code)) + QStringLiteral(" – ") + QString::number(count);
    }
    if (open > 0)
        words += m_wording("decision.open") + QStringLiteral(" – ") + QString::number(open);
    return m_wording("after.counts").arg(QString::number(rows.size()), words.join(QStringLiteral(", ")));
}

QString AfterPaper::decisionText(const RemarkRow &row) const
{
    if (!row.response)
        return m_wording("decision.open");
    const Response &response = *row.response;
    QStringList lines {m_wording.text(QStringLiteral("decision.") + codeOf(response.decision))};
    if (response.amount)
        lines += thousands(*response.amount);
    if (!response.moneySource.isEmpty())
        lines += marked(response.moneySource);
    if (!response.responsible.isEmpty())
        lines += marked(response.responsible);
    if (response.deadline.isValid())
        lines += m_wording("decision.until").arg(m_wording.date(response.deadline));
    return lines.join(u'\n');
}

QString AfterPaper::withVillage(const RemarkRow &row) const
{
    const QString text = proposalText(row, m_wording);
    return row.settlement.isEmpty() || namesVillage(text, row.settlement) ? text : marked(row.settlement) + QStringLiteral(": ") + text;
}

} // namespace eldin::core
