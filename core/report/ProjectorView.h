// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"
#include "core/report/TurnRows.h"

#include <QStringList>

#include <memory>
#include <variant>

/// What the hall sees on the wall, one thing at a time, as values without fonts or places. No private field is ever part
/// of them: neither names and telephones nor the words of residents.
namespace eldin::core::wall {

/// The same in each language of the wall, the first one first; where it is written in one only, once.
using Text = QStringList;

/// Nothing: a dark wall.
struct Blank
{
    bool operator==(const Blank &) const = default;
};

/// Where the meeting is.
struct Agenda
{
    enum class State { Done, Now, Next };
    struct Item
    {
        Text title;
        State state = State::Next;
        bool operator==(const Item &) const = default;
    };
    std::vector<Item> items;
    bool operator==(const Agenda &) const = default;
};

/// Who speaks, and the clock.
struct Floor
{
    Text who; ///< number and village, never a name; that nobody speaks, where nobody does
    bool isFree = true;
    int seconds = 0; ///< spoken
    int allowedSeconds = 0; ///< 0: as long as it takes
    bool isAbout = false; ///< the times follow from the remarks
    SpeakingSignal signal = SpeakingSignal::None;
    Text words; ///< how much time is left, that the clock stands
    bool operator==(const Floor &) const = default;
};

/// What is being talked about.
struct Question
{
    Text kicker; ///< small, above
    Text title;
    bool operator==(const Question &) const = default;
};

/// A label with its figure.
struct Figure
{
    Text label;
    QString figure;
    bool isStrong = false;
    bool operator==(const Figure &) const = default;
};

/// A sum as a bar among others.
struct Bar
{
    QString title;
    QString figure;
    Money amount;
    bool isStrong = false; ///< the one that is talked about
    QString translation {}; ///< what it is called in the second language of the wall; empty: there is none
    bool operator==(const Bar &) const = default;
};

/// A function of the budget, over the years and stages.
struct BudgetLineView
{
    Text title;
    QString amount; ///< in the budget of the hearing
    Text share; ///< of all expenditure
    std::vector<Bar> bars;
    bool operator==(const BudgetLineView &) const = default;
};

/// What it would cost to do what is asked for.
struct WhatIfView
{
    Text title;
    QString asked;
    std::vector<Figure> facts;
    Text takenTitle;
    std::vector<Figure> taken; ///< lines that would give
    bool operator==(const WhatIfView &) const = default;
};

/// A vote as it came out.
struct VoteView
{
    Text title;
    struct Row
    {
        Text title;
        int votes = 0;
        bool isMost = false;
        bool operator==(const Row &) const = default;
    };
    std::vector<Row> rows;
    Text hall; ///< how many were in the hall; empty where nobody counted
    Text counted; ///< of a choice, whether its slips were counted once or twice
    bool operator==(const VoteView &) const = default;
};

/// A page of the slides of the hearing.
struct Slide
{
    std::shared_ptr<const report::Report> slides;
    int page = 0; ///< from 0
    bool operator==(const Slide &) const = default;
};

/// What became of what the last hearing promised: the whole in numbers on the first pages, then what is still open.
struct Promises
{
    struct Open
    {
        Text what; ///< number, village and subject, never the words of who proposed it
        Text outcome;
        bool operator==(const Open &) const = default;
    };
    Text title;
    Text sentence; ///< of the first page, empty on the others
    std::vector<Bar> bars; ///< how many, as many som
    std::vector<Open> open; ///< of this page
    Text withheld; ///< how many of the open ones cannot be shown yet
    int page = 0; ///< from 0
    int pages = 1;
    bool operator==(const Promises &) const = default;
};

/// A free text, and an address as a QR code.
struct Words
{
    QString words;
    QString address; ///< empty: no code
    bool operator==(const Words &) const = default;
};

using Content = std::variant<Blank, Agenda, Floor, Question, BudgetLineView, WhatIfView, VoteView, Slide, Promises, Words>;

/// What stands on the wall now.
struct ProjectorView
{
    QString top; ///< where the agenda is, small on top; empty where the view says it itself
    Content content;
    bool operator==(const ProjectorView &) const = default;
};

/// Everything that can be read on the wall, in order: for who cannot see it, and for tests. Of slides the whole paper.
[[nodiscard]] QStringList textsOf(const ProjectorView &view);

} // namespace eldin::core::wall
