// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/AppealAnswer.h"
#include "core/report/papers/AfterPaper.h"

#include <map>

namespace eldin::core {

/// A letter to each who proposed something and left an address or a telephone: what was decided, and why; and to each whose
/// question or complaint was marked as an appeal, with the answer written for the letter, else that given
/// at the hearing, the incoming number and the day. A private paper: it carries
/// names and addresses, so it is sent and never published.
class LettersPaper final : public AfterPaper
{
public:
    using AfterPaper::AfterPaper;

protected:
    void fill() override;

private:
    struct Letter
    {
        Person person;
        std::vector<RemarkRow> remarks;
    };
    [[nodiscard]] std::vector<Letter> letters();
    /// Whom an answer to the remark may be sent to; nothing where nobody may be written to.
    [[nodiscard]] std::optional<Person> addressee(const Remark &remark) const;
    void addLetter(const Letter &letter);
    void addAnswer(const RemarkRow &row);
    /// What is written for the letter about an appeal; empty for what is none.
    [[nodiscard]] AppealAnswer letterOf(const Id<Remark> &remark) const;
    /// The day that was noted for all that the letter answers; invalid: none, or several.
    [[nodiscard]] QDate sentOn(const Letter &letter) const;

    std::map<Id<Remark>, Appeal> m_appeals;
};

} // namespace eldin::core
