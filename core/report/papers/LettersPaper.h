// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/AfterPaper.h"

#include <map>

namespace eldin::core {

/// A letter to each who proposed something and left an address or a telephone: what was decided, and why; and to each whose
/// question or complaint was marked as an appeal, with the answer, the incoming number and the day. A private paper: it carries
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

    std::map<Id<Remark>, Appeal> m_appeals;
};

} // namespace eldin::core
