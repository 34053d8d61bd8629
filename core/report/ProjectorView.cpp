// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ProjectorView.h"

#include "core/report/PlainText.h"

namespace eldin::core::wall {

namespace {

struct Reader
{
    QStringList &texts;

    void operator()(const Blank &) const { }
    void operator()(const Agenda &agenda) const
    {
        for (const Agenda::Item &item : agenda.items)
            texts += item.title;
    }
    void operator()(const Floor &floor) const { texts += floor.who + floor.words; }
    void operator()(const Question &question) const { texts += question.kicker + question.title; }
    void operator()(const BudgetLineView &line) const
    {
        texts += line.title + Text {line.amount} + line.share;
        for (const Bar &bar : line.bars)
            texts += {bar.title, bar.figure};
    }
    void operator()(const WhatIfView &view) const
    {
        texts += view.title + Text {view.asked};
        read(view.facts);
        texts += view.takenTitle;
        read(view.taken);
    }
    void operator()(const VoteView &vote) const
    {
        texts += vote.title;
        for (const VoteView::Row &row : vote.rows)
            texts += row.title + Text {QString::number(row.votes)};
        texts += vote.counted + vote.hall;
    }
    void operator()(const Slide &slide) const
    {
        if (slide.slides)
            texts += report::toPlainText(*slide.slides);
    }
    void operator()(const Promises &promises) const
    {
        texts += promises.title + promises.sentence;
        for (const Bar &bar : promises.bars)
            texts += {bar.title, bar.figure};
        for (const Promises::Open &open : promises.open)
            texts += open.what + open.outcome;
        texts += promises.withheld;
    }
    void operator()(const Words &words) const { texts += {words.words, words.address}; }

private:
    void read(const std::vector<Figure> &figures) const
    {
        for (const Figure &figure : figures)
            texts += figure.label + Text {figure.figure};
    }
};

} // namespace

QStringList textsOf(const ProjectorView &view)
{
    QStringList texts {view.top};
    std::visit(Reader {texts}, view.content);
    texts.removeAll(QString());
    return texts;
}

} // namespace eldin::core::wall
