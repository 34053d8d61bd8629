// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/document/RowState.h"
#include "tests/support/Printing.h"

using namespace eldin::core;
using sqlite::Absent;
using sqlite::ChangeKind;
using sqlite::Value;

namespace {

/// A graph told as commit, parents, what it reverses: each word is an id, its Lamport number its place among the levels.
class Graph
{
public:
    Graph &add(const QString &id, const QStringList &parents, const QString &reverses = {})
    {
        qint64 lamport = 0;
        for (const auto &node : m_nodes) {
            if (parents.contains(node.id))
                lamport = std::max(lamport, node.lamport);
        }
        m_nodes.push_back({id, lamport + 1, reverses, parents});
        return *this;
    }
    [[nodiscard]] Ancestry ancestry() const
    {
        auto nodes = m_nodes;
        std::sort(nodes.begin(), nodes.end(), [](const auto &a, const auto &b) { return std::pair(a.lamport, a.id) < std::pair(b.lamport, b.id); });
        return Ancestry(nodes);
    }

private:
    std::vector<CommitLog::Node> m_nodes;
};

const QString kId = QStringLiteral("id");

/// A row of key and one column.
class Story
{
public:
    explicit Story(const Graph &graph)
        : m_ancestry(graph.ancestry())
    {
    }
    Story &insert(const char *commit, qint64 value) { return add(commit, ChangeKind::Insert, {kId, value}); }
    Story &update(const char *commit, qint64 value) { return add(commit, ChangeKind::Update, {Absent(), value}); }
    Story &remove(const char *commit) { return add(commit, ChangeKind::Delete, {}); }
    Story &decide(const char *commit, const char *source)
    {
        m_history.decisions.push_back({1, index(commit), index(source)});
        m_history.deciding.insert({index(commit), 1});
        return *this;
    }
    Story &keep(const char *commit)
    {
        m_history.keeps.push_back(index(commit));
        return *this;
    }
    [[nodiscard]] RowState state() const
    {
        RowHistory history = m_history;
        std::sort(history.events.begin(), history.events.end(), [](const auto &a, const auto &b) { return a.commit < b.commit; });
        return stateOf(history, m_ancestry);
    }
    [[nodiscard]] int index(const char *commit) const { return m_ancestry.indexOf(QString::fromLatin1(commit)); }
    [[nodiscard]] qint64 value() const { return std::get<qint64>(state().values.at(1)); }
    [[nodiscard]] bool isOpen() const { return !state().conflicts.empty(); }

private:
    Story &add(const char *commit, ChangeKind kind, std::vector<Value> after)
    {
        REQUIRE(index(commit) >= 0);
        m_history.events.push_back({index(commit), kind, std::move(after)});
        return *this;
    }
    Ancestry m_ancestry;
    RowHistory m_history;
};

Graph graph()
{
    return Graph().add(QStringLiteral("root"), {});
}

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u' ');
}

} // namespace

TEST_CASE("who saw whom is told by the graph, not by the Lamport number", "[merge]")
{
    Graph made = graph();
    made.add(QStringLiteral("a1"), list("root")).add(QStringLiteral("a2"), list("a1")).add(QStringLiteral("a3"), list("a2"));
    made.add(QStringLiteral("b1"), list("root")).add(QStringLiteral("m"), list("a3 b1")).add(QStringLiteral("b2"), list("b1"));
    const Ancestry ancestry = made.ancestry();
    const auto before = [&](const char *a, const char *b) {
        return ancestry.isBefore(ancestry.indexOf(QString::fromLatin1(a)), ancestry.indexOf(QString::fromLatin1(b)));
    };
    CHECK(ancestry.trunk() == 1);
    CHECK(before("root", "b2"));
    CHECK(before("a1", "a3"));
    CHECK(before("b1", "m"));
    CHECK(before("a2", "m"));
    CHECK_FALSE(before("b1", "a3")); // earlier by number, and yet not seen
    CHECK_FALSE(before("a1", "b2"));
    CHECK_FALSE(before("b2", "m"));
    CHECK_FALSE(before("m", "m"));
}

TEST_CASE("a commit whose parent is missing or comes later is refused", "[merge]")
{
    CHECK_ERROR(Ancestry({{QStringLiteral("a"), 1, {}, {QStringLiteral("b")}}}), ErrorCode::FileDamaged);
    CHECK_ERROR(Ancestry({{QStringLiteral("a"), 1, {}, {QStringLiteral("b")}}, {QStringLiteral("b"), 1, {}, {}}}), ErrorCode::FileDamaged);
}

TEST_CASE("two values that did not know of each other are a conflict, equal ones are none", "[merge]")
{
    Graph made = graph();
    made.add(QStringLiteral("a"), list("root")).add(QStringLiteral("b"), list("root"));
    Story story(made);
    story.insert("root", 1).update("a", 2).update("b", 3);
    CHECK(story.value() == 3); // the last in canonical order
    REQUIRE(story.isOpen());
    CHECK(story.state().conflicts.front().writers == std::vector<int> {story.index("b"), story.index("a")});
    CHECK_FALSE(Story(made).insert("root", 1).update("a", 2).update("b", 2).isOpen());
    CHECK_FALSE(Story(made).insert("root", 1).update("a", 2).isOpen());
}

TEST_CASE("who writes after having seen both ends the conflict", "[merge]")
{
    Graph made = graph();
    made.add(QStringLiteral("a"), list("root")).add(QStringLiteral("b"), list("root")).add(QStringLiteral("c"), list("a b"));
    Story story(made);
    story.insert("root", 1).update("a", 2).update("b", 3).update("c", 4);
    CHECK_FALSE(story.isOpen());
    CHECK(story.value() == 4);
}

TEST_CASE("a decision holds against what it has seen, and not against another decision", "[merge]")
{
    Graph made = graph();
    made.add(QStringLiteral("a"), list("root")).add(QStringLiteral("b"), list("root"));
    made.add(QStringLiteral("x"), list("a b")).add(QStringLiteral("y"), list("a b"));
    Story one(made);
    one.insert("root", 1).update("a", 2).update("b", 3).decide("x", "a");
    CHECK_FALSE(one.isOpen());
    CHECK(one.value() == 2);
    Story other = one;
    other.decide("y", "b");
    CHECK(other.isOpen());
    CHECK(other.value() == 3);
    Story same = one;
    same.decide("y", "a");
    CHECK_FALSE(same.isOpen());
}

TEST_CASE("a removal holds against what its author had seen and not against more", "[merge]")
{
    Graph made = graph();
    made.add(QStringLiteral("a"), list("root")).add(QStringLiteral("b"), list("root")).add(QStringLiteral("c"), list("a b"));
    CHECK_FALSE(Story(made).insert("root", 1).remove("a").state().exists);
    const RowState open = Story(made).insert("root", 1).remove("a").update("b", 2).state();
    CHECK(open.exists);
    CHECK(open.removals.size() == 1);
    const RowState removed = Story(made).insert("root", 1).remove("a").update("b", 2).remove("c").state();
    CHECK_FALSE(removed.exists);
    const RowState kept = Story(made).insert("root", 1).remove("a").update("b", 2).update("c", 5).state();
    CHECK(kept.exists);
    CHECK(kept.removals.empty());
    Story decided(made);
    decided.insert("root", 1).remove("a").keep("c");
    CHECK(decided.state().exists);
    CHECK(decided.state().removals.empty());
    const RowState both = decided.remove("b").state(); // which the decision has seen as well
    CHECK(both.removals.empty());
}

TEST_CASE("an undo that puts back what the other had before him is no change", "[merge]")
{
    Graph made = graph();
    made.add(QStringLiteral("a"), list("root")).add(QStringLiteral("u"), list("a"), QStringLiteral("a")).add(QStringLiteral("b"), list("root"));
    Story story(made);
    story.insert("root", 1).update("a", 2).update("u", 1).update("b", 3);
    CHECK_FALSE(story.isOpen());
    CHECK(story.value() == 3);

    SECTION("but against who built on what was undone it is one")
    {
        Graph seen = graph();
        seen.add(QStringLiteral("a"), list("root")).add(QStringLiteral("u"), list("a"), QStringLiteral("a")).add(QStringLiteral("b"), list("a"));
        CHECK(Story(seen).insert("root", 1).update("a", 2).update("u", 1).update("b", 3).isOpen());
    }
    SECTION("and so is what was written before, where the other has not seen it")
    {
        Graph longer = graph();
        longer.add(QStringLiteral("d"), list("root")).add(QStringLiteral("a"), list("d"));
        longer.add(QStringLiteral("u"), list("a"), QStringLiteral("a")).add(QStringLiteral("b"), list("root"));
        CHECK(Story(longer).insert("root", 1).update("d", 4).update("a", 2).update("u", 4).update("b", 3).isOpen());
    }
    SECTION("redone, it is a change again")
    {
        made.add(QStringLiteral("r"), list("u"), QStringLiteral("u"));
        CHECK(Story(made).insert("root", 1).update("a", 2).update("u", 1).update("r", 2).update("b", 3).isOpen());
    }
}

TEST_CASE("a row of which a part is erased is not made up", "[merge]")
{
    Graph made = graph();
    made.add(QStringLiteral("a"), list("root"));
    CHECK_FALSE(Story(made).update("a", 2).state().exists);
}

TEST_CASE("a removal that was undone is no new making of the row", "[merge]")
{
    Graph made = graph();
    made.add(QStringLiteral("a"), list("root")).add(QStringLiteral("u"), list("a"), QStringLiteral("a")).add(QStringLiteral("b"), list("root"));
    Story story(made);
    story.insert("root", 1).remove("a").insert("u", 1).update("b", 3);
    CHECK(story.state().exists);
    CHECK_FALSE(story.isOpen());
    CHECK(story.value() == 3);
}

TEST_CASE("two made the same row apart: what one of them took out again does not count, and what was built on both stays", "[merge]")
{
    Graph made = graph();
    made.add(QStringLiteral("a1"), list("root")).add(QStringLiteral("a2"), list("a1")).add(QStringLiteral("b1"), list("root"));
    SECTION("the other one's row stands, and nothing is open")
    {
        const RowState state = Story(made).insert("a1", 1).remove("a2").insert("b1", 2).state();
        CHECK(state.exists);
        CHECK(state.conflicts.empty());
        CHECK(state.removals.empty());
    }
    SECTION("both take out their own after one of them has corrected it")
    {
        made.add(QStringLiteral("u"), list("a2 b1")).add(QStringLiteral("b2"), list("b1"));
        const RowState state = Story(made).insert("a1", 1).remove("a2").insert("b1", 2).update("u", 5).remove("b2").state();
        CHECK(state.exists);
        CHECK_FALSE(state.values.empty());
        CHECK(state.removals.size() == 1);
    }
}
