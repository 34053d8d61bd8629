// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/OwnWords.h"
#include "core/domain/Questionnaire.h"

#include <array>
#include <optional>
#include <vector>

namespace eldin::core {

class PublicWords;
struct Stores;

/// How often something was chosen, before the meeting and after it.
struct Tally
{
    LocalText title; ///< of the option; empty for a mark of a scale
    int step = 0; ///< of a scale
    std::array<int, 2> counts {}; ///< by SheetStage
    [[nodiscard]] int of(SheetStage stage) const { return counts.at(static_cast<std::size_t>(stage)); }
    [[nodiscard]] int all() const { return counts[0] + counts[1]; }
};

/// What somebody wrote in own words; nobody knows who.
struct FreeAnswer
{
    Id<Answer> id;
    SheetStage stage = SheetStage::After;
    int sheet = 0; ///< its number; for the office alone, for it joins what one person wrote
    QString text; ///< without line breaks; empty in a copy that everybody may read, where these words are not for everybody
    bool operator==(const FreeAnswer &) const = default;
};

struct QuestionResult
{
    Question question;
    std::vector<Tally> tallies; ///< the options in their order, or the marks from 1 on; of a text none
    std::vector<FreeAnswer> words; ///< of a text: before the meeting first, then by their letters, an order that joins no answers of one sheet
    std::array<int, 2> answered {}; ///< sheets that answer it, by SheetStage
    /// Of a scale, in hundredths, rounded half up; nothing where nobody answered.
    [[nodiscard]] std::optional<int> mean(SheetStage stage) const;
    [[nodiscard]] int answeredAll() const { return answered[0] + answered[1]; }
};

/// Where the printed sheets of a questionnaire are: issued = filled + blank + missing.
struct SheetCount
{
    int issued = 0; ///< printed, and those that came in under a higher number
    int filled = 0; ///< with at least one answer
    int blank = 0; ///< came back with no answer that can be read
    std::vector<int> missing; ///< numbers of those that did not come back, rising
    bool operator==(const SheetCount &) const = default;
};

[[nodiscard]] SheetCount sheetCount(const Stores &stores, const Questionnaire &questionnaire);

struct QuestionnaireResult
{
    Questionnaire questionnaire;
    SheetCount count;
    std::array<int, 2> sheets {}; ///< filled in, by SheetStage
    std::vector<QuestionResult> questions;
    [[nodiscard]] int sheetsAll() const { return sheets[0] + sheets[1]; }
    /// Whether so few filled sheets in that the office knows who wrote what: their own words are for nobody else.
    [[nodiscard]] bool isOfFew(SheetStage stage) const { return isOfFewSheets(filled(stage)); }
    [[nodiscard]] int filled(SheetStage stage) const { return sheets.at(static_cast<std::size_t>(stage)); }
};

/// The own words as everybody may read them (core/domain/OwnWords.h); else empty.
[[nodiscard]] QString publicText(const QuestionnaireResult &result, const FreeAnswer &answer, const PublicWords &words);

/// What people answered.
[[nodiscard]] QuestionnaireResult questionnaireResult(const Stores &stores, const Id<Questionnaire> &id);

} // namespace eldin::core
