// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The law of erasing over random histories (design.md, promise 7): whoever was erased is nowhere, whatever copies meet, and the
// same commits give the same data.
#include "tests/merge/Copies.h"
#include "tests/merge/RandomRows.h"
#include "tests/support/Printing.h"

#include "core/base/Error.h"
#include "core/document/Erasures.h"
#include "core/document/Verification.h"
#include "core/merge/OtherCopy.h"
#include "core/sqlite/Connection.h"

#include <rapidcheck.h>

#include <iostream>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

constexpr int kCases = 300;

class Story
{
public:
    explicit Story(int copies)
        : m_copies(copies)
    {
    }

    void step(quint32 number)
    {
        Dice dice(number);
        const int copy = dice.below(m_copies.count());
        const int other = (copy + 1 + dice.below(m_copies.count() - 1)) % m_copies.count();
        Document &document = m_copies[copy];
        try {
            switch (dice.below(15)) {
            case 0: document.undo(); break;
            case 1:
            case 2: m_copies.mergeOpen(copy, other); break;
            case 3: m_copies.merge(copy, other); break;
            case 4: m_snapshots.push_back(m_copies.bytes(other)); break;
            case 5: restore(copy, dice); break;
            case 6:
            case 7: erase(document, ErasureKind::Person, "SELECT id FROM person ORDER BY 1", dice); break;
            case 8: erase(document, dice.below(2) == 0 ? ErasureKind::Words : ErasureKind::Letters, "SELECT id FROM remark ORDER BY 1", dice); break;
            case 9: erase(document, ErasureKind::Wordings, "SELECT id FROM remark ORDER BY 1", dice); break;
            default: changeSomeRow(document, dice); break;
            }
        } catch (const Error &error) {
            RC_LOG() << error.what() << std::endl;
            RC_ASSERT(error.code() != ErrorCode::FileDamaged && error.code() != ErrorCode::Internal && error.code() != ErrorCode::FileHostile);
        }
    }

    int checkAll()
    {
        const int last = m_copies.count() - 1;
        for (int from = 1; from <= last; ++from)
            m_copies.merge(0, from);
        for (int from = last - 1; from >= 0; --from)
            m_copies.merge(last, from);
        RC_ASSERT(m_copies.commits(0) == m_copies.commits(last));
        RC_ASSERT(m_copies.dump(0) == m_copies.dump(last));
        RC_ASSERT(m_copies.rest(0) == m_copies.rest(last));
        RC_ASSERT(pieces(0) == pieces(last));
        int erased = 0;
        for (const int copy : {0, last}) {
            for (const QString &person : m_erased) {
                auto rows = m_copies[copy].connection().prepare("SELECT 1 FROM person WHERE id = ?1 UNION ALL SELECT 1 FROM person_attendance WHERE person_id = ?1");
                rows.bind(1, person);
                RC_ASSERT(!isErasedHere(copy, person) || !rows.step());
                erased += isErasedHere(copy, person);
            }
            for (const Problem &finding : verifyDocument(m_copies[copy])) {
                RC_LOG() << (finding.where + u' ' + finding.code + u' ' + finding.value).toStdString() << std::endl;
                RC_ASSERT(finding.severity != Severity::Error);
            }
        }
        return erased;
    }

private:
    void erase(Document &document, ErasureKind kind, const QByteArray &owners, Dice &dice)
    {
        QStringList ids;
        {
            auto rows = document.connection().prepare(owners);
            while (rows.step())
                ids += rows.text(0);
        }
        if (ids.isEmpty())
            return;
        const QString owner = ids[dice.below(static_cast<int>(ids.size()))];
        document.transact(Operation::ErasePerson, [&](Stores &) {
            const Environment &environment = document.environment();
            Erasures::note(document.connection(), newUuid(environment.clock, environment.random), kind, owner);
        });
        if (kind == ErasureKind::Person)
            m_erased += owner;
    }

    /// A restored copy may never have heard of it, if it took the place of all that had.
    [[nodiscard]] bool isErasedHere(int copy, const QString &person)
    {
        auto rows = m_copies[copy].connection().prepare("SELECT 1 FROM erasure WHERE owner_id = ?");
        rows.bind(1, person);
        return rows.step();
    }

    void restore(int copy, Dice &dice)
    {
        if (!m_snapshots.empty())
            m_copies.replace(copy, m_snapshots[static_cast<std::size_t>(dice.below(static_cast<int>(m_snapshots.size())))], dice.below(m_copies.count()));
    }

    [[nodiscard]] QStringList pieces(int copy)
    {
        QStringList lines;
        auto rows = m_copies[copy].connection().prepare("SELECT e.commit_id, e.position FROM commit_piece e JOIN \"commit\" c ON c.id = e.commit_id ORDER BY 1, 2, e.block");
        while (rows.step())
            lines += rows.text(0) + u' ' + rows.text(1);
        return lines;
    }

    Copies m_copies;
    std::vector<QByteArray> m_snapshots;
    QStringList m_erased;
};

} // namespace

TEST_CASE("whoever was erased stays away, and the same commits give the same data, in whatever order copies met", "[merge][private]")
{
    rc::detail::TestParams parameters = rc::detail::configuration().testParams;
    const int wanted = qEnvironmentVariableIntValue("ELDIN_MERGE_CASES");
    parameters.maxSuccess = wanted > 0 ? std::max(1, wanted / 25) : kCases;
    parameters.maxSize = 24;
    const quint64 seed = qEnvironmentVariable("ELDIN_MERGE_SEED").toULongLong();
    parameters.seed = seed > 0 ? seed : 7316549822113ULL;
    int erased = 0;
    int withErased = 0;
    const auto property = [&] {
        const auto number = rc::gen::resize(rc::kNominalSize, rc::gen::inRange<quint32>(0, 0xffffffff));
        const auto steps = *rc::gen::container<std::vector<quint32>>(number);
        Story story(*rc::gen::resize(rc::kNominalSize, rc::gen::inRange(2, 5)));
        for (const quint32 step : steps)
            story.step(step);
        const int gone = story.checkAll();
        erased += gone;
        withErased += gone > 0;
    };
    const auto result = rc::detail::checkTestable(property, rc::detail::TestMetadata(), parameters);
    rc::detail::printResultMessage(result, std::cerr);
    CHECK(result.is<rc::detail::SuccessResult>());
    std::cout << "\nerasing: " << parameters.maxSuccess << " histories, " << withErased << " of them with persons erased, " << erased << " persons looked for\n";
    // That it says something: of a hundred histories some twenty erase whom they have. Of few none may.
    CHECK((parameters.maxSuccess < 100 || withErased > parameters.maxSuccess / 20));
}
