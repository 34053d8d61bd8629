// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SearchTexts.h"

#include <array>

namespace eldin::core {

namespace {

struct Source
{
    const char *table;
    /// id, its three names, settlement, group, amount, kind, its parts (a line each: id, a space, words), of remarks their
    /// appeals with the answers in the same way, then texts.
    const char *select;
    const char *id; ///< as the query names it
};

constexpr const char *kLabel = "CASE WHEN r.number > 0 THEN '№ ' || r.number ELSE r.label_device || '-' || r.label_number END";

/// The label stands three times, for the three languages.
const std::array<Source, kSearchKinds> &sources()
{
    static const QByteArray label = kLabel;
    static const QByteArray labels = label + ", '', ''";
    static const QByteArray remark = "SELECT r.id, " + labels + ", coalesce(r.settlement_id, a.settlement_id), r.hearing_id, r.amount, r.kind, "
        "(SELECT group_concat(id || ' ' || topic, char(10)) FROM remark_topic WHERE remark_id = r.id), "
        "(SELECT group_concat(p.id || ' ' || replace(w.text_ky || ' ' || w.text_ru || ' ' || w.text_en || ' ' || w.answered_by_ky || ' ' || "
        "w.answered_by_ru || ' ' || w.answered_by_en, char(10), ' '), char(10)) FROM appeal p LEFT JOIN appeal_answer w ON w.id = p.id WHERE p.remark_id = r.id), "
        "t.text, t.translation_ky, t.translation_ru, t.translation_en, t.answer_ky, t.answer_ru, t.answer_en, " + label + ", r.line_code "
        "FROM remark r LEFT JOIN remark_text t ON t.id = r.id LEFT JOIN attendance a ON a.id = r.attendance_id";
    static const QByteArray response = "SELECT p.id, " + labels + ", coalesce(r.settlement_id, a.settlement_id), r.hearing_id, p.amount, r.kind, "
        "(SELECT group_concat(f.id || ' ' || n.note_ky || ' ' || n.note_ru || ' ' || n.note_en, char(10)) "
        "FROM follow_up f LEFT JOIN follow_up_text n ON n.id = f.id WHERE f.response_id = p.id), "
        "t.reason_ky, t.reason_ru, t.reason_en, t.responsible_ky, t.responsible_ru, t.responsible_en, "
        "t.money_source_ky, t.money_source_ru, t.money_source_en "
        "FROM response p JOIN remark r ON r.id = p.remark_id LEFT JOIN response_text t ON t.id = p.id LEFT JOIN attendance a ON a.id = r.attendance_id";
    static const std::array<Source, kSearchKinds> list {{
        {"remark", remark.constData(), "r.id"},
        {"response", response.constData(), "p.id"},
        {"hearing",
         "SELECT id, title_ky, title_ru, title_en, NULL, id, NULL, '', (SELECT group_concat(m.id || ' ' || m.place_ky || ' ' || m.place_ru || ' ' || m.place_en, char(10)) FROM meeting m WHERE m.hearing_id = h.id), "
         "title_ky, title_ru, title_en, ordinance_number FROM hearing h",
         "id"},
        {"agenda_item",
         "SELECT i.id, t.title_ky, t.title_ru, t.title_en, NULL, m.hearing_id, NULL, '', '', t.title_ky, t.title_ru, t.title_en, "
         "t.presenter_ky, t.presenter_ru, t.presenter_en, t.summary_ky, t.summary_ru, t.summary_en, t.decision_ky, t.decision_ru, t.decision_en "
         "FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id LEFT JOIN agenda_item_text t ON t.id = i.id",
         "i.id"},
        {"budget_line",
         "SELECT id, name_ky, name_ru, name_en, settlement_id, budget_id, amount, '', '', name_ky, name_ru, name_en, "
         "project_ky, project_ru, project_en, money_source_ky, money_source_ru, money_source_en, code FROM budget_line",
         "id"},
        {"person",
         // An office is a code; people look for what it is called.
         "SELECT id, name, '', '', NULL, NULL, NULL, '', (SELECT group_concat(h.id || ' ' || CASE h.office "
         "WHEN 'head' THEN 'айыл өкмөтүнүн башчысы, глава айыл окмоту' WHEN 'council-chair' THEN 'айылдык кеңештин төрагасы, председатель айылного кенеша' "
         "WHEN 'finance-head' THEN 'финансы бөлүмүнүн башчысы, заведующий финансовым отделом' "
         "WHEN 'executive-secretary' THEN 'жооптуу катчы, ответственный секретарь' ELSE '' END, char(10)) FROM office_holder h WHERE h.person_id = p.id), "
         "name, phone, address FROM person p",
         "id"},
        {"attachment",
         "SELECT a.id, t.file_name, '', '', NULL, a.hearing_id, NULL, '', '', t.file_name FROM attachment a LEFT JOIN attachment_text t ON t.id = a.id", "a.id"},
        {"wording",
         "SELECT w.id, '', '', '', NULL, NULL, NULL, '', '', t.text_ky, t.text_ru, t.text_en FROM wording w LEFT JOIN wording_text t ON t.id = w.id", "w.id"},
        {"settlement", "SELECT id, name_ky, name_ru, name_en, id, NULL, NULL, '', '', name_ky, name_ru, name_en FROM settlement", "id"},
    }};
    return list;
}

const Source &source(SearchKind kind)
{
    return sources().at(static_cast<std::size_t>(kind));
}

/// Lines of an id, a space and words: the ids go to the parts, the words come back.
QStringList wordsOfParts(const QString &lines, QStringList &parts)
{
    QStringList words;
    if (lines.isEmpty())
        return words;
    for (const QString &line : lines.split(u'\n')) {
        const qsizetype space = line.indexOf(u' ');
        if (space > 0)
            parts += line.first(space); // a line break in the words themselves begins no part that is ever asked for
        words += line.mid(space + 1);
    }
    return words;
}

/// All of the record but its name, into what another one was read into: its lists keep their room.
void readWords(SearchKind kind, const sqlite::Statement &row, SearchText &text)
{
    constexpr int kParts = 8;
    constexpr int kAppeals = 9; // of a remark
    text.id = row.text(0);
    text.settlement = row.text(4);
    text.group = row.text(5);
    text.amount = row.isNull(6) ? std::nullopt : std::optional(row.money(6));
    text.remarkKind = row.text(7);
    text.texts.clear();
    text.topics.clear();
    text.parts.clear();
    const bool isRemark = kind == SearchKind::Remark;
    for (int column = (isRemark ? kAppeals : kParts) + 1; column < row.columnCount(); ++column) {
        if (QString words = row.text(column); !words.isEmpty())
            text.texts += std::move(words);
    }
    if (isRemark)
        text.texts += wordsOfParts(row.text(kAppeals), text.parts);
    const QStringList ofParts = wordsOfParts(row.text(kParts), text.parts);
    text.texts += ofParts;
    if (isRemark)
        text.topics = ofParts; // which stand last among the texts
}

struct PartSource
{
    const char *table;
    const char *record; ///< SELECT of the record's id
    SearchKind kind;
};
constexpr std::array<PartSource, 5> kPartTables {{
    {"remark_topic", "SELECT remark_id FROM remark_topic WHERE id = ?", SearchKind::Remark},
    {"appeal", "SELECT remark_id FROM appeal WHERE id = ?", SearchKind::Remark},
    {"follow_up", "SELECT response_id FROM follow_up WHERE id = ?", SearchKind::Response},
    {"meeting", "SELECT hearing_id FROM meeting WHERE id = ?", SearchKind::Hearing},
    {"office_holder", "SELECT person_id FROM office_holder WHERE id = ?", SearchKind::Person},
}};

} // namespace

void SearchTexts::forEachAfter(SearchKind kind, const QString &id, int most, const std::function<void(const SearchText &)> &take) const
{
    const Source &from = source(kind);
    auto rows = m_connection.prepare(QByteArray(from.select) + " WHERE " + from.id + " > ? ORDER BY " + from.id + " LIMIT ?");
    rows.with(id, most);
    SearchText text;
    while (rows.step()) {
        readWords(kind, rows, text);
        take(text);
    }
}

std::optional<SearchText> SearchTexts::find(SearchKind kind, const QString &id) const
{
    const Source &from = source(kind);
    auto row = m_connection.prepare(QByteArray(from.select) + " WHERE " + from.id + " = ?");
    row.bind(1, id);
    if (!row.step())
        return std::nullopt;
    SearchText text;
    readWords(kind, row, text);
    text.name = {row.text(1), row.text(2), row.text(3)};
    return text;
}

std::map<QString, int> SearchTexts::years() const
{
    std::map<QString, int> years;
    auto rows = m_connection.prepare("SELECT id, CAST(substr(date, 1, 4) AS INTEGER) FROM hearing WHERE date IS NOT NULL UNION ALL SELECT id, year FROM budget");
    while (rows.step())
        years[rows.text(0)] = static_cast<int>(rows.integer(1));
    return years;
}

std::map<QString, LocalText> SearchTexts::villages() const
{
    std::map<QString, LocalText> villages;
    auto rows = m_connection.prepare("SELECT id, name_ky, name_ru, name_en FROM settlement");
    while (rows.step())
        villages[rows.text(0)] = {rows.text(1), rows.text(2), rows.text(3)};
    return villages;
}

QString SearchTexts::table(SearchKind kind)
{
    return QString::fromLatin1(source(kind).table);
}

const std::vector<SearchTexts::Part> &SearchTexts::partTables()
{
    static const std::vector<Part> list = [] {
        std::vector<Part> tables;
        for (const PartSource &part : kPartTables)
            tables.push_back({QString::fromLatin1(part.table), part.kind});
        return tables;
    }();
    return list;
}

QStringList SearchTexts::answersTo(const QString &remark) const
{
    return ids("SELECT id FROM response WHERE remark_id = ?", remark);
}

QStringList SearchTexts::remarksBy(const QString &attendance) const
{
    return ids("SELECT id FROM remark WHERE attendance_id = ?", attendance);
}

QStringList SearchTexts::topics() const
{
    auto rows = m_connection.prepare("SELECT DISTINCT topic FROM remark_topic ORDER BY topic");
    QStringList names;
    while (rows.step())
        names += rows.text(0);
    return names;
}

QStringList SearchTexts::remarksAbout(const QString &topic) const
{
    return ids("SELECT remark_id FROM remark_topic WHERE topic = ?", topic);
}

QStringList SearchTexts::ids(const char *sql, const QString &of) const
{
    auto rows = m_connection.prepare(sql);
    rows.bind(1, of);
    QStringList found;
    while (rows.step())
        found += rows.text(0);
    return found;
}

QString SearchTexts::recordOf(const QString &partTable, const QString &id) const
{
    for (const PartSource &part : kPartTables) {
        if (partTable != QLatin1String(part.table))
            continue;
        auto rows = m_connection.prepare(part.record);
        rows.bind(1, id);
        return rows.step() ? rows.text(0) : QString();
    }
    return {};
}

} // namespace eldin::core
