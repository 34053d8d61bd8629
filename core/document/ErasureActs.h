// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/CommitLog.h"

#include <QHash>
#include <QSet>

namespace eldin::core {

/// The place of the column attendance_id in the rows of remarks, as changesets have them.
inline constexpr std::size_t kParticipantOfRemark = 5;
/// The place of the column remark_id in those of appeals.
inline constexpr std::size_t kRemarkOfAppeal = 1;

/// What an act of erasing takes from the history.
enum class ErasureKind {
    Person,   ///< all pieces of one person, whenever they were or will be written
    Words,    ///< the pieces of one record's words that its author could know of or that were written beside; later ones stay. Of a
              ///< participant: the same of every remark that was recorded for him beside
    Letters,  ///< the words of the appeals of one remark that were made beside; of a participant: the same of every remark that was recorded
              ///< for him beside. What the remarks say stays
    Wordings, ///< the same of a text that stays as it was at that moment: only what it said before goes, and what was written beside
    Papers,   ///< the sealed papers of one hearing that were written beside, by somebody who had the person before him
    Author,   ///< the name of who made one commit
    Contents, ///< the bytes of one attached file, by the id of its record; of one that was removed before, by their hash. Asked for by the
              ///< removal of a file and not by that of a person, and takes no piece (Erasures::removeContents)
};

template <>
struct Codes<ErasureKind>
{
    static constexpr std::pair<ErasureKind, const char16_t *> list[] {
        {ErasureKind::Person, u"person"},
        {ErasureKind::Words, u"words"},
        {ErasureKind::Letters, u"letters"},
        {ErasureKind::Wordings, u"wordings"},
        {ErasureKind::Papers, u"papers"},
        {ErasureKind::Author, u"author"},
        {ErasureKind::Contents, u"contents"},
    };
};

/// What the acts of erasing in a history ask for. It follows from the commits alone, never from a name: no name is kept.
///
/// What a laptop wrote that did not know of an act is taken by these rules:
/// - whatever is of the person's records, and of a record that was found there to be the same person's;
/// - the protocol as it was sealed there, if the seal names the person's record, or if the hearing is one of the person's and the
///   laptop had the person's record;
/// - words and wordings that the act names;
/// - where the person's words went too, those of a remark that was recorded there for a registration of the person that the
///   author of the act had; and those of an appeal that was made there of a remark whose words or letters the act takes, or of one that
///   was put there to the person.
/// It takes only ever more as commits come: what is gone cannot come back where one copy had less of them than another. So a
/// finding that two records are one person's counts even if its author has taken it back since: a copy that had not yet heard of
/// that has already erased both.
/// Not promised: a text of another record, written there, that names the person in its words. Nothing here could know it.
class ErasureActs final
{
public:
    explicit ErasureActs(sqlite::Connection &connection);

    [[nodiscard]] bool isEmpty() const { return m_acts.empty(); }
    /// Whether this piece goes, by all the acts together.
    [[nodiscard]] bool take(const QString &commit, PartKind kind, const QString &owner) const;
    /// The texts of which this act takes what they said before.
    [[nodiscard]] QSet<QString> textsThatStay(const QString &act) const;

private:
    using Commits = std::vector<bool>; ///< by m_places
    struct Act
    {
        QString commit;
        QSet<QString> persons; ///< with those found to be the same ones beside it
        QSet<QString> words;
        QSet<QString> letters; ///< remarks and participants
        QSet<QString> wordings;
        QSet<QString> hearings;
        Commits before; ///< that its author had seen
        Commits after; ///< whose authors had seen it
    };
    /// What was sealed at one closing that was made beside an act.
    struct Closing
    {
        QSet<QString> hearings;
        QSet<QString> papers;
        QSet<QString> persons; ///< named in the seal
        Commits before; ///< itself among them
    };
    void readActs();
    void addSamePersons();
    void readClosings();
    void readSpoken();
    void takeAppealsOf(const QSet<QString> &remarks);
    bool takeRemark(const QString &commit, const QString &participant, const QString &remark);
    void takeAppeal(const QString &commit, const QString &remark, const QString &appeal);
    [[nodiscard]] bool isBesideAny(const QString &commit) const;
    [[nodiscard]] bool takesWords(const QString &commit, const QString &owner) const;
    [[nodiscard]] bool takesPaper(const QString &commit, const QString &owner) const;
    void readGraph();
    [[nodiscard]] bool isIn(const Commits &commits, const QString &commit) const;
    [[nodiscard]] Commits reached(const QString &commit, const std::vector<std::vector<int>> &links) const;

    sqlite::Connection &m_connection;
    CommitLog m_log;
    QHash<QString, int> m_places; ///< of all commits, of those on the shelf too
    std::vector<std::vector<int>> m_parents; ///< by place
    std::vector<std::vector<int>> m_children;
    std::vector<Act> m_acts;
    QSet<QString> m_persons;
    QSet<QString> m_authors; ///< commits
    QHash<QString, std::vector<std::size_t>> m_byText; ///< of m_acts, with words or wordings of that record
    QHash<QString, Closing> m_closings; ///< by commit
    QHash<QString, QStringList> m_writers; ///< by person of an act: the commits that wrote of him
};

} // namespace eldin::core
