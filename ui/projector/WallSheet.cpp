// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/WallSheet.h"

#include "core/base/QrCode.h"
#include "ui/models/TurnWords.h"
#include "ui/projector/WallWriter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace eldin::ui::wall {

using namespace core::wall;

namespace {

constexpr qreal kTitleShare = 0.30; // of the page, at most
constexpr qreal kGap = 0.35; // of a line, between parts
constexpr qreal kNameShare = 0.5; // of the width, for what a bar is called
constexpr qreal kDoubleNameShare = 0.76; // the same where it is called so in two languages
constexpr qreal kWhatShare = 0.62; // of the height, for what a promise is

bool areDouble(const std::vector<Bar> &bars)
{
    return std::any_of(bars.begin(), bars.end(), [](const Bar &bar) { return !bar.translation.isEmpty(); });
}

/// Everything of one view; each content has its own arrangement.
class Arrangement final
{
public:
    Arrangement(QSize size, const QString &top)
        : m_writer(size)
        , m_rest(m_writer.page())
    {
        if (!top.isEmpty())
            drop(m_writer.line(m_rest, {top, QFont::Normal, kSoft}, m_writer.least()) * 1.15);
    }

    void operator()(const Blank &) { }
    void operator()(const Agenda &agenda);
    void operator()(const core::wall::Floor &floor);
    void operator()(const Question &question);
    void operator()(const BudgetLineView &view);
    void operator()(const WhatIfView &view);
    void operator()(const VoteView &vote);
    void operator()(const Slide &) { }
    void operator()(const Promises &promises);
    void operator()(const Words &words);

    [[nodiscard]] Sheet take() { return m_writer.take(); }

private:
    void drop(qreal height) { m_rest.setTop(std::min(m_rest.bottom(), m_rest.top() + height)); }
    void gap() { drop(m_writer.lineHeight(m_writer.least()) * kGap); }
    [[nodiscard]] int large(qreal share) const { return static_cast<int>(m_writer.height() * share); }
    [[nodiscard]] qreal lineHeight() const { return m_writer.lineHeight(m_writer.least()); }
    [[nodiscard]] int roomForLines() const { return static_cast<int>(std::floor((m_rest.height() + 0.5) / lineHeight())); }
    /// Label at the left, figure at the right.
    void figure(const Figure &figure);
    void bar(const QRectF &row, const Run &name, const QString &figure, qreal share, bool isStrong, qreal nameWidth, qreal figureWidth,
             const QString &translation = {});
    /// Under each other in what is left, in the second language too where all have room; of too many the last ones.
    void addBars(const std::vector<Bar> &bars);
    /// `below`: lines that must have room under it.
    void title(const Text &text, std::size_t below);
    void code(const QRectF &place, const core::QrCode &code);

    WallWriter m_writer;
    QRectF m_rest; ///< what is still free
};

void Arrangement::title(const Text &text, std::size_t below)
{
    const qreal room = m_rest.height() - (static_cast<qreal>(below) + kGap) * lineHeight();
    const qreal height = std::max(lineHeight(), std::min(m_rest.height() * kTitleShare, room));
    drop(m_writer.block(QRectF(m_rest.topLeft(), QSizeF(m_rest.width(), height)), runsOf(text, QFont::Bold), large(0.085)));
    gap();
}

/// The item under way stands out; of many items those around it are shown.
void Arrangement::operator()(const Agenda &agenda)
{
    const auto now = std::find_if(agenda.items.begin(), agenda.items.end(), [](const Agenda::Item &item) { return item.state == Agenda::State::Now; });
    const qreal inset = lineHeight() * 1.1;
    const auto itemRuns = [&](const Agenda::Item &item) { return runsOf(item.title, item.state == Agenda::State::Now ? QFont::Bold : QFont::Normal, item.state == Agenda::State::Done ? kSoft : kInk); };
    const bool isLarge = now != agenda.items.end();
    const qreal nowHeight = isLarge ? lineHeight() * 2.4 : 0;
    const int rows = std::max(0, static_cast<int>((m_rest.height() - nowHeight) / lineHeight()));
    const auto count = static_cast<int>(agenda.items.size());
    const int shown = std::min(count, rows + (isLarge ? 1 : 0));
    const int middle = isLarge ? static_cast<int>(now - agenda.items.begin()) : 0;
    const int first = std::clamp(middle - shown / 2, 0, count - shown);
    // A long title goes on in a second line where there is room for that at every item.
    const int others = shown - (isLarge ? 1 : 0);
    const qreal most = others > 0 && (m_rest.height() - nowHeight) / others >= 2 * lineHeight() ? 2 * lineHeight() : lineHeight();
    for (int i = first; i < first + shown; ++i) {
        const Agenda::Item &item = agenda.items[static_cast<std::size_t>(i)];
        const bool isNow = item.state == Agenda::State::Now;
        const QRectF row(m_rest.left(), m_rest.top(), m_rest.width(), isNow ? nowHeight : most);
        if (isNow)
            m_writer.box(row.adjusted(-8, 0, 8, 0), kNow);
        const QRgb ground = isNow ? kNow : kGround;
        const QString mark = item.state == Agenda::State::Done ? QStringLiteral("✓") : QString::number(i + 1);
        m_writer.line(QRectF(row.left(), isNow ? row.center().y() - lineHeight() / 2 : row.top(), inset, lineHeight()),
                      {mark, QFont::DemiBold, item.state == Agenda::State::Done ? kSoft : kAccent}, m_writer.least(), Qt::AlignLeft, ground);
        std::vector<Run> runs = itemRuns(item);
        if (!isNow)
            runs.resize(std::min<std::size_t>(runs.size(), 1)); // the second language only of what is talked about
        const qreal used = m_writer.block(row.adjusted(inset, 0, 0, 0), runs, m_writer.least(), Qt::AlignLeft | (isNow ? Qt::AlignVCenter : Qt::AlignTop), ground);
        drop(isNow ? nowHeight : std::max(used, lineHeight()));
    }
}

void Arrangement::operator()(const core::wall::Floor &floor)
{
    if (floor.isFree) {
        m_writer.block(m_rest, runsOf(floor.who, QFont::Bold), large(0.12), Qt::AlignHCenter | Qt::AlignVCenter);
        return;
    }
    gap();
    drop(m_writer.block(QRectF(m_rest.topLeft(), QSizeF(m_rest.width(), m_rest.height() * 0.42)), runsOf(floor.who, QFont::Bold), large(0.13), Qt::AlignHCenter | Qt::AlignTop));
    gap();
    const bool isOver = floor.signal == core::SpeakingSignal::Final;
    const QRgb ground = isOver ? kOver : floor.signal == core::SpeakingSignal::Gentle ? kSoon : kGround;
    const QRgb ink = isOver ? 0xffffffff : kInk;
    const QRectF band(0, m_rest.top(), m_writer.page().right() + m_writer.page().left(), m_writer.height() - m_rest.top());
    if (ground != kGround)
        m_writer.box(band, ground);
    QString time = (floor.isAbout ? QStringLiteral("≈ ") : QString()) + watchText(floor.seconds);
    if (floor.allowedSeconds > 0 && !floor.isAbout)
        time += QStringLiteral(" / ") + watchText(floor.allowedSeconds);
    const qreal wordsHeight = floor.words.isEmpty() ? 0 : lineHeight() * static_cast<qreal>(floor.words.size()) * 1.1;
    m_writer.block(m_rest.adjusted(0, 0, 0, -wordsHeight), {{time, QFont::Bold, ink}}, large(0.26), Qt::AlignHCenter | Qt::AlignVCenter, ground);
    if (wordsHeight > 0) {
        std::vector<Run> words;
        for (const QString &text : floor.words)
            words.push_back({text, QFont::DemiBold, ink});
        m_writer.block(QRectF(m_rest.left(), m_rest.bottom() - wordsHeight, m_rest.width(), wordsHeight), words, m_writer.least(), Qt::AlignHCenter | Qt::AlignTop, ground);
    }
}

void Arrangement::operator()(const Question &question)
{
    drop(m_writer.block(QRectF(m_rest.topLeft(), QSizeF(m_rest.width(), lineHeight() * 2)), runsOf(question.kicker, QFont::DemiBold, kAccent), m_writer.least()));
    m_writer.block(m_rest, runsOf(question.title, QFont::Bold), large(0.13), Qt::AlignLeft | Qt::AlignVCenter);
}

void Arrangement::bar(const QRectF &row, const Run &name, const QString &figure, qreal share, bool isStrong, qreal nameWidth, qreal figureWidth,
                      const QString &translation)
{
    const qreal space = lineHeight() * 0.3;
    const qreal y = row.top() + (row.height() - lineHeight()) / 2;
    if (translation.isEmpty()) {
        m_writer.line(QRectF(row.left(), y, nameWidth, lineHeight()), name, m_writer.least());
    } else {
        const qreal above = row.top() + (row.height() - 2 * lineHeight()) / 2;
        m_writer.line(QRectF(row.left(), above, nameWidth, lineHeight()), name, m_writer.least());
        m_writer.line(QRectF(row.left(), above + lineHeight(), nameWidth, lineHeight()), {translation, QFont::Normal, kSoft}, m_writer.least());
    }
    const qreal longest = row.width() - nameWidth - figureWidth - 2 * space;
    const qreal thick = lineHeight() * 0.6;
    if (longest > 0 && share > 0)
        m_writer.box(QRectF(row.left() + nameWidth + space, row.center().y() - thick / 2, longest * share, thick), isStrong ? kBar : kOtherBar);
    m_writer.line(QRectF(row.right() - figureWidth, y, figureWidth, lineHeight()), {figure, isStrong ? QFont::Bold : QFont::DemiBold}, m_writer.least(), Qt::AlignRight);
}

void Arrangement::operator()(const BudgetLineView &view)
{
    title(view.title, view.bars.size() + 4);
    drop(m_writer.block(QRectF(m_rest.topLeft(), QSizeF(m_rest.width(), lineHeight() * 2)), {{view.amount, QFont::Bold, kAccent}}, large(0.11)));
    drop(m_writer.block(QRectF(m_rest.topLeft(), QSizeF(m_rest.width(), lineHeight() * 2)), runsOf(view.share, QFont::Normal), m_writer.least()));
    gap();
    addBars(view.bars);
}

void Arrangement::addBars(const std::vector<Bar> &bars)
{
    if (bars.empty())
        return;
    core::Money longest;
    qreal figureWidth = 0;
    qreal nameWidth = 0;
    for (const Bar &bar : bars) {
        longest = std::max(longest, bar.amount);
        for (const QString &name : {bar.title, bar.translation})
            nameWidth = std::max(nameWidth, m_writer.widthOf({name, QFont::Bold}, m_writer.least()) + 4);
        figureWidth = std::max(figureWidth, m_writer.widthOf({bar.figure, QFont::Bold}, m_writer.least()));
    }
    const auto room = static_cast<std::size_t>(std::max(0, roomForLines()));
    const bool isDouble = areDouble(bars) && room >= 2 * bars.size();
    const auto shown = std::min(bars.size(), room);
    const qreal height = shown == 0 ? 0 : std::min(lineHeight() * (isDouble ? 2.4 : 1.5), m_rest.height() / static_cast<qreal>(shown));
    nameWidth = std::min(nameWidth, m_rest.width() * (isDouble ? kDoubleNameShare : kNameShare));
    for (std::size_t i = bars.size() - shown; i < bars.size(); ++i) {
        const Bar &each = bars[i];
        const qreal share = longest > core::Money() ? static_cast<qreal>(each.amount.tyiyn()) / static_cast<qreal>(longest.tyiyn()) : 0;
        bar(QRectF(m_rest.topLeft(), QSizeF(m_rest.width(), height)), {each.title, each.isStrong ? QFont::Bold : QFont::Normal}, each.figure, share, each.isStrong, nameWidth, figureWidth + 4,
            isDouble ? each.translation : QString());
        drop(height);
    }
}

void Arrangement::figure(const Figure &figure)
{
    const QFont::Weight weight = figure.isStrong ? QFont::Bold : QFont::Normal;
    const Run sum {figure.figure, figure.isStrong ? QFont::Bold : QFont::DemiBold};
    const qreal width = m_writer.widthOf(sum, m_writer.least()) + 4;
    const QString label = figure.label.join(QStringLiteral(" / "));
    const qreal room = m_rest.width() - width - lineHeight() * 0.4;
    const bool bothFit = m_writer.widthOf({label, weight}, m_writer.least()) <= room;
    m_writer.line(QRectF(m_rest.topLeft(), QSizeF(room, lineHeight())), {bothFit ? label : figure.label.value(0), weight}, m_writer.least());
    m_writer.line(QRectF(m_rest.right() - width, m_rest.top(), width, lineHeight()), sum, m_writer.least(), Qt::AlignRight);
    drop(lineHeight());
}

void Arrangement::operator()(const WhatIfView &view)
{
    const auto needed = static_cast<qreal>(view.facts.size() + (view.taken.empty() ? 0 : view.taken.size() + 1)) * lineHeight();
    const qreal head = std::max(lineHeight() * 2, m_rest.height() - needed - 2 * lineHeight() * kGap);
    const qreal room = std::min(head, m_rest.height() * 0.4);
    const qreal bottom = m_rest.top() + room;
    // What it is for, in a second language only where there is room, then how much.
    drop(m_writer.block(QRectF(m_rest.topLeft(), QSizeF(m_rest.width(), room - std::min(room / 2, 1.6 * lineHeight()))), runsOf(view.title, QFont::Bold), large(0.08)));
    drop(m_writer.block(QRectF(m_rest.topLeft(), QSizeF(m_rest.width(), std::max(lineHeight(), std::min(1.6 * lineHeight(), bottom - m_rest.top())))), {{view.asked, QFont::Bold, kAccent}}, large(0.1)));
    gap();
    for (const Figure &fact : view.facts)
        figure(fact);
    if (view.taken.empty() || roomForLines() < 2)
        return;
    drop(std::min(lineHeight() * kGap, std::max(0.0, m_rest.height() - static_cast<qreal>(view.taken.size() + 1) * lineHeight())));
    drop(m_writer.line(m_rest, {view.takenTitle.value(0), QFont::DemiBold, kAccent}, m_writer.least()));
    for (const Figure &line : view.taken) {
        if (roomForLines() > 0)
            figure(line);
    }
}

void Arrangement::operator()(const VoteView &vote)
{
    std::vector<Text> below;
    if (!vote.hall.isEmpty())
        below.push_back(vote.hall);
    title(vote.title, vote.rows.size() + below.size());
    // How often it was counted is said where it takes no row its place.
    if (!vote.counted.isEmpty() && m_rest.height() + 0.5 >= static_cast<qreal>(vote.rows.size() + below.size() + 1) * lineHeight())
        below.insert(below.begin(), vote.counted);
    const qreal foot = static_cast<qreal>(below.size()) * lineHeight();
    int most = 0;
    qreal figureWidth = 0;
    qreal nameWidth = 0;
    for (const VoteView::Row &row : vote.rows) {
        most = std::max(most, row.votes);
        nameWidth = std::max(nameWidth, m_writer.widthOf({row.title.join(QStringLiteral(" / ")), QFont::Bold}, m_writer.least()) + 4);
        figureWidth = std::max(figureWidth, m_writer.widthOf({QString::number(row.votes), QFont::Bold}, m_writer.least()));
    }
    const qreal space = m_rest.height() - foot;
    const auto count = std::min<std::size_t>(vote.rows.size(), static_cast<std::size_t>(std::max(0.0, std::floor((space + 0.5) / lineHeight()))));
    const qreal height = count == 0 ? 0 : std::min(lineHeight() * 1.6, space / static_cast<qreal>(count));
    for (std::size_t i = 0; i < count; ++i) {
        const VoteView::Row &row = vote.rows[i];
        bar(QRectF(m_rest.topLeft(), QSizeF(m_rest.width(), height)), {row.title.join(QStringLiteral(" / ")), row.isMost ? QFont::Bold : QFont::Normal}, QString::number(row.votes),
            most > 0 ? static_cast<qreal>(row.votes) / most : 0, row.isMost, std::min(nameWidth, m_rest.width() * kNameShare), figureWidth + 4);
        drop(height);
    }
    qreal top = m_writer.page().bottom() - foot;
    for (const Text &text : below) {
        m_writer.line(QRectF(m_rest.left(), top, m_rest.width(), lineHeight()), {text.join(QStringLiteral(" / ")), QFont::Normal, kSoft}, m_writer.least());
        top += lineHeight();
    }
}

void Arrangement::operator()(const Promises &promises)
{
    if (!promises.withheld.isEmpty()) {
        const qreal below = lineHeight() * 2;
        m_writer.block(QRectF(m_rest.left(), m_rest.bottom() - below, m_rest.width(), below), runsOf(promises.withheld, QFont::Normal, kSoft), m_writer.least(), Qt::AlignLeft | Qt::AlignBottom);
        m_rest.setBottom(m_rest.bottom() - below);
    }
    constexpr std::size_t kLines = 5; // that a sentence, or a promise with its outcome, takes in each language
    title(promises.title, promises.bars.size() * (areDouble(promises.bars) ? 2 : 1) + kLines * (static_cast<std::size_t>(promises.sentence.size()) + promises.open.size()));
    const qsizetype languages = std::accumulate(promises.open.begin(), promises.open.end(), qsizetype {1}, [](qsizetype most, const Promises::Open &open) { return std::max(most, open.outcome.size()); });
    const qreal height = promises.open.empty() ? 0 : m_rest.height() / static_cast<qreal>(languages * static_cast<qsizetype>(promises.open.size()));
    for (const Promises::Open &open : promises.open) {
        for (qsizetype i = 0; i < languages; ++i) {
            const QRectF cell(m_rest.topLeft(), QSizeF(m_rest.width(), height));
            const QRgb ink = i == 0 ? kInk : kSoft;
            const qreal used = m_writer.block(QRectF(cell.topLeft(), QSizeF(cell.width(), std::max(lineHeight(), height * kWhatShare))), {{open.what.value(i), i == 0 ? QFont::Bold : QFont::DemiBold, ink}}, large(0.055));
            // A block of its own: what became of it is shortened, never left out.
            m_writer.block(cell.adjusted(0, used, 0, 0), {{open.outcome.value(i), QFont::Normal, i == 0 ? kAccent : kSoft}}, large(0.055));
            drop(height);
        }
    }
    if (!promises.sentence.isEmpty()) {
        const qreal room = m_rest.height() - static_cast<qreal>(promises.bars.size()) * lineHeight() - lineHeight() * kGap;
        drop(m_writer.block(QRectF(m_rest.topLeft(), QSizeF(m_rest.width(), room)), runsOf(promises.sentence, QFont::Normal), large(0.06)));
        gap();
    }
    addBars(promises.bars);
}

void Arrangement::code(const QRectF &place, const core::QrCode &code)
{
    // Whole pixels, so that no square is a hair wider than the next.
    const qreal square = std::floor(std::min(place.width(), place.height()) / (code.size + 2 * core::kQrQuiet));
    const qreal side = square * (code.size + 2 * core::kQrQuiet);
    const QPointF corner(std::floor(place.center().x() - side / 2), std::floor(place.top()));
    m_writer.box(QRectF(corner, QSizeF(side, side)), 0xffffffff);
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            if (code.isDark(x, y))
                m_writer.box(QRectF(corner + QPointF((x + core::kQrQuiet) * square, (y + core::kQrQuiet) * square), QSizeF(square, square)), kDark);
        }
    }
}

void Arrangement::operator()(const Words &words)
{
    if (words.address.isEmpty()) {
        m_writer.block(m_rest, {{words.words, QFont::Bold}}, large(0.14), Qt::AlignHCenter | Qt::AlignVCenter);
        return;
    }
    if (!words.words.isEmpty()) {
        drop(m_writer.block(QRectF(m_rest.topLeft(), QSizeF(m_rest.width(), m_rest.height() * 0.3)), {{words.words, QFont::Bold}}, large(0.08), Qt::AlignHCenter | Qt::AlignTop));
        gap();
    }
    const qreal below = lineHeight() * 2;
    code(m_rest.adjusted(0, 0, 0, -below), core::qrCode(words.address));
    m_writer.block(QRectF(m_rest.left(), m_rest.bottom() - below, m_rest.width(), below), {{words.address, QFont::DemiBold}}, m_writer.least(), Qt::AlignHCenter | Qt::AlignVCenter);
}

qreal luminance(const QColor &colour)
{
    const auto channel = [](qreal value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

} // namespace

QFont fontOf(int pixels, QFont::Weight weight)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

int leastPixels(QSize size)
{
    constexpr int kMeasured = 1000; // pixels: enough digits of the share of a capital in its font
    static const qreal capital = QFontMetricsF(fontOf(kMeasured, QFont::Normal)).capHeight() / kMeasured;
    return static_cast<int>(std::ceil(size.height() * kLeastLetter / capital));
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal one = luminance(a) + 0.05;
    const qreal other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

Sheet sheetOf(const ProjectorView &view, QSize size)
{
    if (std::holds_alternative<Blank>(view.content))
        return {size, QColor::fromRgb(kDark), {}, {}, {}};
    if (std::holds_alternative<Slide>(view.content))
        return {size, QColor::fromRgb(kDark), {}, {}, QRectF(QPointF(0, 0), QSizeF(size))};
    Arrangement arrangement(size, view.top);
    std::visit(arrangement, view.content);
    return arrangement.take();
}

void paint(QPainter &painter, const Sheet &sheet)
{
    painter.fillRect(QRectF(QPointF(0, 0), QSizeF(sheet.size)), sheet.ground);
    for (const Box &box : sheet.boxes)
        painter.fillRect(box.place, box.colour);
    for (const Line &line : sheet.lines) {
        painter.setFont(fontOf(line.pixels, line.weight));
        painter.setPen(line.ink);
        painter.drawText(line.place, static_cast<int>(line.align | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, line.text);
    }
}

} // namespace eldin::ui::wall
