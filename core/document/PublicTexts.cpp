// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/PublicTexts.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/document/CommitLog.h"
#include "core/document/Erasures.h"
#include "core/domain/PersonName.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/RawChangeset.h"
#include "core/storage/FreeTexts.h"
#include "core/storage/PublicRows.h"
#include "core/storage/RecordName.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace eldin::core {

namespace {

constexpr int kTextsBetween = 200; // between two looks at Cancel

void check(const std::function<bool()> &progress)
{
    if (progress && !progress())
        throw Error(ErrorCode::Cancelled);
}

/// Everybody the document knows or ever knew: a name that was corrected may stand in a text as it was first written.
PersonalWords everybody(sqlite::Connection &connection, const std::function<bool()> &progress)
{
    PersonalWords words;
    const auto add = [&words](const QString &name, const QString &phone, const QString &address) {
        words.addName(name);
        words.addPhone(phone);
        words.addAddress(address);
    };
    const PublicRows rows(connection);
    for (const PublicRows::Person &person : rows.people())
        add(person.name, person.phone, person.address);
    for (const QString &place : rows.places())
        words.addPlace(place);
    const CommitLog log(connection);
    for (const QString &id : log.canonicalOrder()) {
        check(progress);
        const auto commit = log.find(id);
        for (const CommitPart &part : commit->parts) {
            if (part.kind == PartKind::Author)
                words.addName(QString::fromUtf8(part.content()));
            if (part.kind != PartKind::Person || part.isErased())
                continue;
            for (const sqlite::Change &change : sqlite::decodeChangeset(part.content())) {
                if (change.table != u"person")
                    continue;
                for (const auto *values : {&change.before, &change.after}) {
                    const auto text = [&](std::size_t column) {
                        const auto *found = column < values->size() ? std::get_if<QString>(&(*values)[column]) : nullptr;
                        return found == nullptr ? QString() : *found;
                    };
                    add(text(1), text(2), text(3));
                }
            }
        }
    }
    return words;
}

QString baseOf(const QString &column)
{
    for (const QStringView ending : {u"_ky", u"_ru", u"_en"}) {
        if (column.endsWith(ending))
            return column.chopped(ending.size());
    }
    return column;
}

/// What is said in one text, whatever the language: of what was said and its translations one part, of its answer another.
QString wholeOf(const FreeText &text)
{
    const QString base = baseOf(text.column);
    return text.table + u'|' + text.id + u'|' + (base == u"translation" ? QStringLiteral("text") : base);
}

/// Where it is said which official did something.
bool namesOfficial(const FreeText &text)
{
    static const QSet<QString> columns {QStringLiteral("presenter"), QStringLiteral("responsible"), QStringLiteral("answered_by"), QStringLiteral("signed_by")};
    return columns.contains(baseOf(text.column));
}

/// What the copy has no need of, or writes in its own way.
bool isLeftOut(const FreeText &text)
{
    static const QSet<QString> tables {QStringLiteral("attachment_text"), QStringLiteral("table_import"), QStringLiteral("import_profile"), QStringLiteral("hearing_template"),
                                       QStringLiteral("hearing_template_text"), QStringLiteral("assignment_text"), QStringLiteral("appeal_text"),
                                       QStringLiteral("appeal_answer"), QStringLiteral("speaking_turn_text"), QStringLiteral("answer_words")};
    return tables.contains(text.table) && text.column != u"sheet";
}

/// The municipality's own telephone is no secret.
bool isOfOffice(const QString &table)
{
    return table == u"letterhead_text" || table == u"wording_text" || table == u"municipality";
}

std::vector<PersonalWord> doubtsIn(const PersonalWords &words, const FreeText &text)
{
    std::vector<PersonalWord> found = words.in(text.text);
    if (isOfOffice(text.table))
        std::erase_if(found, [](const PersonalWord &word) { return word.kind == PersonalKind::Phone || word.kind == PersonalKind::Mail; });
    // "Максаттуу трансферт" is a grant and nobody's name: titles and lines of budgets are too dear to be cut on a suspicion.
    if (const DataTable *table = dataTable(text.table); table != nullptr && table->tableClass == TableClass::Public)
        std::erase_if(found, [](const PersonalWord &word) { return !word.certain; });
    return found;
}

/// The free texts with a doubt, and those that name an official.
void eachText(sqlite::Connection &connection, const PersonalWords &words, const std::function<bool()> &progress,
              const std::function<void(const FreeText &, const std::vector<PersonalWord> &)> &take)
{
    int looked = 0;
    forEachFreeText(connection, [&](const FreeText &text) {
        if (++looked % kTextsBetween == 0)
            check(progress);
        if (!isLeftOut(text))
            take(text, doubtsIn(words, text));
    });
}

/// Under which office an official appears; empty if nobody wrote it down.
class Offices
{
public:
    explicit Offices(const std::vector<PublicRows::Person> &people)
    {
        for (const PublicRows::Person &person : people) {
            if (person.office.isEmpty())
                continue;
            m_officials.emplace_back();
            m_officials.back().first.addName(person.name);
            m_officials.back().second = person.office;
        }
    }
    [[nodiscard]] QString of(const FreeText &text) const
    {
        for (const auto &[words, office] : m_officials) {
            if (words.isAnyKnownIn(text.text))
                return office.best(text.column.endsWith(u"_ru") ? Language::Russian : text.column.endsWith(u"_en") ? Language::English : Language::Kyrgyz);
        }
        return {};
    }

private:
    std::vector<std::pair<PersonalWords, LocalText>> m_officials;
};

/// Whether a text names an office and nobody: each word with a capital is one of offices, of a place here, or an abbreviation.
bool isOfficeAlone(const QString &text, const QStringList &places)
{
    static const QStringList stems = QStringLiteral(
        "айыл аймак айылдык окмот кенеш каржы финанс эсеп бухгалтер башчы башкар болум комисси комитет катчы адис кызмат мекеме ишкана мектеп бала бакча медпункт фап "
        "эл социал билим маданият коммунал суу мамлекет жергиликтуу райондук облуст муниципал глав зам заведующ отдел управлен специалист секретар администрац аппарат "
        "айылны председател депутат кенеши сельск мест район област учрежден предприят комисс служб школ библиотек врач директор начальник бюджет эконом жооптуу "
        "тейлоо долбоор инженер юрист уюм фонд ассоциац жер жумушчу топ тобу каттоочу алып баруучу биргелешкен мониторинг баалоо ответствен рабоч групп старост регистратор "
        "ведущ модератор совместн земл финансов экономич head office finance department council village school land municipal social working group registrar moderator "
        "secretary executive joint monitoring evaluation district state administration aiyl kenesh okmotu enterprise officer specialist chair deputy").split(u' ', Qt::SkipEmptyParts);
    static const QRegularExpression words(QStringLiteral("[\\p{L}-]+"));
    bool any = false;
    for (auto matches = words.globalMatch(text); matches.hasNext();) {
        const QString written = matches.next().captured();
        const QString word = foldedWithoutKyrgyzLetters(written);
        const bool ofOffice = std::any_of(stems.begin(), stems.end(), [&](const QString &stem) { return word.startsWith(stem); });
        any = any || ofOffice;
        const bool ofPlace = std::any_of(places.begin(), places.end(), [&](const QString &place) { return word.startsWith(place); });
        const bool shortened = written.size() > 1 && written.size() <= 5 && written == written.toUpper();
        if (written.front().isUpper() && !ofOffice && !ofPlace && !shortened)
            return false;
    }
    return any;
}

QStringList placeWords(const PublicRows &rows)
{
    QStringList words;
    for (const QString &place : rows.places()) {
        for (const QString &word : foldedWithoutKyrgyzLetters(place).split(u' ', Qt::SkipEmptyParts)) {
            const bool declined = word.endsWith(u"ий") || word.endsWith(u"ый") || word.endsWith(u"ая");
            if (word.size() > 4)
                words += declined ? word.chopped(2) : word;
        }
    }
    return words;
}

/// In the place of a text its hash, as the history keeps it; where none is wanted or the history has none by itself, a mark.
QString standIn(const QHash<QString, QString> &hashes, const FreeText &text)
{
    const QString hash = hashes.value(text.owner);
    return hash.isEmpty() ? QStringLiteral("[…]") : QStringLiteral("[sha256 %1]").arg(hash);
}

} // namespace

TextDecision usualDecision(const DoubtfulText &text)
{
    if (text.isOfficial)
        return text.isOffice && text.found.empty() ? TextDecision::Leave : TextDecision::Redact;
    const DataTable *table = dataTable(text.table);
    const bool said = table != nullptr && table->tableClass == TableClass::Text && !isOfOffice(text.table);
    return said ? TextDecision::Redact : TextDecision::RedactWords;
}

namespace {

/// What is to be decided of a text; nothing where there is no doubt.
class Doubts
{
public:
    explicit Doubts(const PublicRows &rows)
        : m_offices(rows.people())
        , m_places(placeWords(rows))
    {
    }
    [[nodiscard]] std::optional<DoubtfulText> of(const FreeText &text, const std::vector<PersonalWord> &found) const
    {
        DoubtfulText doubtful {text.table, text.id, text.column, {}, text.text, found, false, {}, false};
        if (namesOfficial(text)) {
            doubtful.isOfficial = true;
            doubtful.office = m_offices.of(text);
            doubtful.isOffice = isOfficeAlone(text.text, m_places);
        } else if (found.empty()) {
            return std::nullopt;
        }
        return doubtful;
    }

private:
    Offices m_offices;
    QStringList m_places;
};

} // namespace

std::vector<DoubtfulText> doubtfulTextsIn(sqlite::Connection &connection, const std::function<bool()> &progress)
{
    const Doubts doubts {PublicRows(connection)};
    std::vector<DoubtfulText> texts;
    QSet<QString> officials;
    eachText(connection, everybody(connection, progress), progress, [&](const FreeText &text, const std::vector<PersonalWord> &found) {
        auto doubtful = doubts.of(text, found);
        // Who answers a hundred remarks is decided about once.
        if (!doubtful || (doubtful->isOfficial && officials.contains(doubtful->key())))
            return;
        if (doubtful->isOfficial)
            officials.insert(doubtful->key());
        doubtful->record = recordName(connection, text.table, text.id);
        texts.push_back(std::move(*doubtful));
    });
    return texts;
}

int redactTexts(sqlite::Connection &copy, const PublicCopyPlan &plan, const std::function<bool()> &progress)
{
    PublicRows rows(copy);
    const Doubts doubts(rows);
    const QHash<QString, QString> hashes = plan.hashes ? rows.wordHashes() : QHash<QString, QString>();
    struct Writing
    {
        FreeText text;
        QString instead;
    };
    std::vector<Writing> writings; // not while the rows are read
    QSet<QString> gone; // wholes of which a text is left out
    QSet<QString> decided; // texts that somebody decided to keep, or that are written already
    int redacted = 0;
    const auto placeOf = [](const FreeText &text) { return text.table + u'|' + text.id + u'|' + text.column; };
    const PersonalWords people = everybody(copy, progress);
    eachText(copy, people, progress, [&](const FreeText &text, const std::vector<PersonalWord> &found) {
        const auto doubtful = doubts.of(text, found);
        if (!doubtful)
            return;
        const TextDecision decision = plan.decisions.value(doubtful->key(), usualDecision(*doubtful));
        if (doubtful->isOfficial) {
            if (decision != TextDecision::Leave)
                writings.push_back({text, doubtful->office});
            return;
        }
        switch (decision) {
        case TextDecision::Leave: decided.insert(placeOf(text)); return;
        case TextDecision::RedactWords: writings.push_back({text, withoutWords(text.text, found)}); break;
        case TextDecision::Redact:
            writings.push_back({text, standIn(hashes, text)});
            gone.insert(wholeOf(text));
            decided.insert(placeOf(text));
            break;
        }
        ++redacted;
    });
    if (!gone.isEmpty()) { // a translation tells the same, also where nothing was found in it
        forEachFreeText(copy, [&](const FreeText &text) {
            if (gone.contains(wholeOf(text)) && !decided.contains(placeOf(text)) && !namesOfficial(text))
                writings.push_back({text, standIn(hashes, text)});
        });
    }
    for (const Writing &writing : writings)
        rows.setText(writing.text.table, writing.text.id, writing.text.column, writing.instead);
    return redacted + rows.keepOwnWordsForEverybody(people);
}

} // namespace eldin::core
