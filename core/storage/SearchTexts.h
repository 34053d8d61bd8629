// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Codes.h"
#include "core/domain/LocalText.h"
#include "core/sqlite/Connection.h"

#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace eldin::core {

/// What a search looks through, in the order in which it is shown.
enum class SearchKind { Remark, Response, Hearing, Agenda, Line, Person, Attachment, Wording, Village };
inline constexpr int kSearchKinds = 9;

template <>
struct Codes<SearchKind>
{
    static constexpr std::pair<SearchKind, const char16_t *> list[] {
        {SearchKind::Remark, u"remark"},   {SearchKind::Response, u"response"}, {SearchKind::Hearing, u"hearing"},
        {SearchKind::Agenda, u"agenda"},   {SearchKind::Line, u"line"},         {SearchKind::Person, u"person"},
        {SearchKind::Attachment, u"attachment"}, {SearchKind::Wording, u"wording"}, {SearchKind::Village, u"village"},
    };
};

/// One record with all that can be found of it.
struct SearchText
{
    QString id;
    LocalText name; ///< what a person would call it; of remarks and responses the remark's number or label
    QStringList texts; ///< in all languages, empty ones left out; the name too, where it is said in words
    QString settlement; ///< id; empty where it is about no village
    QString group; ///< the hearing or budget it belongs to, which has the year
    std::optional<Money> amount;
    QString remarkKind; ///< code of RemarkKind; of responses that of their remark
    QStringList topics; ///< of a remark, as they were given; among the texts too
    QStringList parts; ///< ids of rows of other tables whose words are among the texts
};

/// Reads what people search for, page by page, so that nobody waits. People are only in those copies that have them.
class SearchTexts final
{
public:
    explicit SearchTexts(sqlite::Connection &connection)
        : m_connection(connection)
    {
    }

    /// The records behind the id, in the order of ids; an empty id begins. Their names are left out: whoever reads all there
    /// is looks for words. `take` reads nothing meanwhile.
    void forEachAfter(SearchKind kind, const QString &id, int most, const std::function<void(const SearchText &)> &take) const;
    [[nodiscard]] std::optional<SearchText> find(SearchKind kind, const QString &id) const;

    /// By id of hearings and budgets.
    [[nodiscard]] std::map<QString, int> years() const;
    /// The names of villages by id.
    [[nodiscard]] std::map<QString, LocalText> villages() const;

    /// The table of a kind, and of which record a row of another table is a part: empty if it is of none.
    [[nodiscard]] static QString table(SearchKind kind);
    struct Part
    {
        QString table;
        SearchKind kind;
    };
    [[nodiscard]] static const std::vector<Part> &partTables();
    /// Ids of what shows fields of another record: answers those of their remark, remarks those of the registration of who spoke.
    [[nodiscard]] QStringList answersTo(const QString &remark) const;
    [[nodiscard]] QStringList remarksBy(const QString &attendance) const;
    /// Every name of a topic that a remark has, and the remarks that have one.
    [[nodiscard]] QStringList topics() const;
    [[nodiscard]] QStringList remarksAbout(const QString &topic) const;
    [[nodiscard]] QString recordOf(const QString &partTable, const QString &id) const;

private:
    [[nodiscard]] QStringList ids(const char *sql, const QString &of) const;

    sqlite::Connection &m_connection;
};

} // namespace eldin::core
