// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the hall sees can be read from the last row: computed for every view, also where there is much to say.
#include "tests/support/Printing.h"

#include "core/base/QrCode.h"
#include "ui/projector/WallSheet.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

using namespace eldin;
using namespace eldin::ui::wall;
namespace shown = eldin::core::wall;

namespace {

const QString kLongKyrgyz = QStringLiteral("Айыл аймагынын 2027-жылга жергиликтүү бюджетинин долбоору жана 2028–2029-жылдарга болжолу жөнүндө финансы-экономика бөлүмүнүн баяндамасы");
const QString kLongRussian = QStringLiteral("Доклад финансово-экономического отдела о проекте местного бюджета айылного аймака на 2027 год и прогнозе на 2028–2029 годы");

const QString kSentenceKyrgyz = QStringLiteral("Өткөн угуу (2025-жылдын 20-ноябры). Түшкөн сунуштар – 152. Анын ичинен кабыл алынганы – 126, каражат бөлүнгөнү – 119, аткарылганы – 117, аткарыла элеги – 9.");
const QString kSentenceRussian = QStringLiteral("Прошлые слушания (20 ноября 2025 года). Поступило предложений: 152. Из них принято – 126, обеспечено финансированием – 119, выполнено – 117, ещё не выполнено – 9.");

core::wall::Text both(const char16_t *ky, const char16_t *ru)
{
    return {QString::fromUtf16(ky), QString::fromUtf16(ru)};
}

shown::Floor floorOf(core::SpeakingSignal signal)
{
    shown::Floor floor;
    floor.who = both(u"№ 123 катышуучу, Жаңы-Турмуш", u"Участник № 123, Жаңы-Турмуш");
    floor.isFree = false;
    floor.seconds = 3725;
    floor.allowedSeconds = 3600;
    floor.signal = signal;
    floor.words = both(u"Калган убакыт: 25 сек.", u"Осталось: 25 сек.");
    return floor;
}

std::vector<shown::ProjectorView> everything()
{
    const QString top = QStringLiteral("2 / 7 · ") + kLongKyrgyz;
    shown::Agenda agenda;
    for (int i = 0; i < 16; ++i)
        agenda.items.push_back({{kLongKyrgyz, kLongRussian}, i < 6 ? shown::Agenda::State::Done : i == 6 ? shown::Agenda::State::Now : shown::Agenda::State::Next});
    shown::BudgetLineView line;
    line.title = both(u"Суу менен камсыздоо", u"Водоснабжение");
    line.amount = QStringLiteral("1 234 567,8 миң сом");
    line.share = both(u"бардык чыгашалардын 12,3 %", u"12,3 % всех расходов");
    for (int i = 0; i < 5; ++i)
        line.bars.push_back({QStringLiteral("202%1, аткарылышы").arg(i), QStringLiteral("1 234 567,8"), core::Money::fromSom(1000 * (i + 1)), i == 3});
    shown::WhatIfView whatIf;
    whatIf.title = {kLongKyrgyz, kLongRussian};
    whatIf.asked = QStringLiteral("12 500 000 сом");
    for (int i = 0; i < 5; ++i)
        whatIf.facts.push_back({both(u"Бюджеттин калдыгы азыр", u"Остаток бюджета сейчас"), QStringLiteral("−12 345,6 миң сом"), i > 2});
    whatIf.takenTitle = both(u"Кайсы чыгашалардан алынат, миң сом", u"За счёт каких расходов, тыс. сомов");
    for (int i = 0; i < 3; ++i)
        whatIf.taken.push_back({{kLongKyrgyz}, QStringLiteral("−1 234,5"), false});
    shown::VoteView vote;
    vote.title = {kLongKyrgyz, kLongRussian};
    for (int i = 0; i < 9; ++i)
        vote.rows.push_back({{kLongKyrgyz, kLongRussian}, 345 - i * 30, i == 0});
    vote.counted = both(u"Добуштар бир жолу саналды", u"Голоса подсчитаны один раз");
    vote.hall = both(u"Залда 345 адам", u"В зале человек: 345");
    shown::Promises told;
    told.title = both(u"Өткөн угууда кабыл алынган сунуштардын аткарылышы", u"Исполнение предложений прошлых слушаний");
    told.sentence = {kSentenceKyrgyz};
    for (const int count : {126, 119, 117, 9})
        told.bars.push_back({QStringLiteral("обеспечено финансированием"), QString::number(count), core::Money::fromSom(count), count > 9});
    shown::Promises toldInBoth;
    toldInBoth.title = told.title;
    toldInBoth.sentence = {kSentenceKyrgyz, kSentenceRussian};
    shown::Promises barsInBoth;
    barsInBoth.title = told.title;
    for (const int count : {126, 119, 117, 9})
        barsInBoth.bars.push_back({QStringLiteral("каражат бөлүнгөнү"), QString::number(count), core::Money::fromSom(count), count > 9, QStringLiteral("обеспечено финансированием")});
    shown::Promises open;
    open.title = both(u"Аткарыла элек сунуштар", u"Ещё не выполнено");
    open.open = {{{kLongKyrgyz}, {kLongKyrgyz + kLongKyrgyz}}, {{kLongKyrgyz}, {kLongKyrgyz + kLongKyrgyz}}};
    open.withheld = both(u"Аткарылбай калганынын себеби же жаңы мөөнөтү жазыла элек сунуштар: 2", u"Не выполнено, но причина или новый срок ещё не указаны: 2");
    shown::Promises openInBoth = open;
    openInBoth.open = {{{kLongKyrgyz, kLongRussian}, {kLongKyrgyz + kLongKyrgyz, kLongRussian + kLongRussian}}};
    return {{{}, agenda},
            {top, told},
            {top, toldInBoth},
            {top, barsInBoth},
            {top, open},
            {top, openInBoth},
            {top, floorOf(core::SpeakingSignal::None)},
            {top, floorOf(core::SpeakingSignal::Gentle)},
            {top, floorOf(core::SpeakingSignal::Final)},
            {top, shown::Floor {both(u"Азыр эч ким сүйлөбөй жатат", u"Сейчас никто не выступает"), true, 0, 0, false, {}, {}}},
            {{}, shown::Question {both(u"Күн тартибинин 2-маселеси", u"Вопрос № 2 повестки дня"), {kLongKyrgyz, kLongRussian}}},
            {top, line},
            {top, whatIf},
            {top, vote},
            {{}, shown::Words {kLongKyrgyz + u' ' + kLongRussian, {}}},
            {{}, shown::Words {kLongKyrgyz, QStringLiteral("https://ak-bulak.kg/жарандык-бюджет/2027")}},
            {}};
}

const QSize kWalls[] {{1024, 768}, {1366, 768}, {1920, 1080}, {800, 600}};

} // namespace

TEST_CASE("the least letters of the wall are 60 mm high on a screen 1.5 m high", "[ui][wall]")
{
    for (const QSize size : kWalls) {
        const qreal capital = QFontMetricsF(fontOf(leastPixels(size), QFont::Normal)).capHeight();
        CHECK(capital / size.height() * 1500 >= 12000.0 / 200);
    }
}

TEST_CASE("every word on the wall can be read from 12 m and has a contrast of 7 at least", "[ui][wall]")
{
    for (const QSize size : kWalls) {
        int number = 0;
        for (const shown::ProjectorView &view : everything()) {
            INFO(size.width() << " wide, view " << number++);
            const Sheet sheet = sheetOf(view, size);
            for (const Line &line : sheet.lines) {
                INFO(line.text.toStdString());
                const QFontMetricsF metrics(fontOf(line.pixels, line.weight));
                CHECK(metrics.capHeight() >= size.height() * kLeastLetter);
                CHECK(contrast(line.ink, line.ground) >= kLeastContrast);
                // Nothing is cut off at an edge, and nothing runs into what stands beside it.
                CHECK(QRectF(QPointF(0, 0), QSizeF(size)).contains(line.place));
                CHECK(metrics.horizontalAdvance(line.text) <= line.place.width() + 1);
            }
        }
    }
}

TEST_CASE("lines of the wall do not lie over each other", "[ui][wall]")
{
    for (const QSize size : kWalls) {
        int number = 0;
        for (const shown::ProjectorView &view : everything()) {
            const Sheet sheet = sheetOf(view, size);
            for (std::size_t i = 0; i < sheet.lines.size(); ++i) {
                for (std::size_t j = i + 1; j < sheet.lines.size(); ++j) {
                    const QRectF both = sheet.lines[i].place.intersected(sheet.lines[j].place);
                    INFO(size.width() << " wide, view " << number << ": " << sheet.lines[i].text.toStdString() << " / " << sheet.lines[j].text.toStdString());
                    CHECK((both.height() < 1 || both.width() < 1));
                }
            }
            ++number;
        }
    }
}

TEST_CASE("a figure on the wall is never cut", "[ui][wall]")
{
    const auto check = [](const shown::ProjectorView &view, QSize size, const QStringList &figures) {
        const Sheet sheet = sheetOf(view, size);
        for (const QString &figure : figures) {
            INFO(size.width() << ' ' << figure.toStdString());
            CHECK(std::any_of(sheet.lines.begin(), sheet.lines.end(), [&](const Line &line) { return line.text == figure; }));
        }
    };
    for (const QSize size : kWalls) {
        for (const shown::ProjectorView &view : everything()) {
            QStringList figures;
            if (const auto *whatIf = std::get_if<shown::WhatIfView>(&view.content)) {
                figures += whatIf->asked;
                for (const shown::Figure &fact : whatIf->facts)
                    figures += fact.figure;
                for (const shown::Figure &taken : whatIf->taken)
                    figures += taken.figure;
            }
            if (const auto *line = std::get_if<shown::BudgetLineView>(&view.content)) {
                figures += line->amount;
                for (const shown::Bar &bar : line->bars)
                    figures += bar.figure;
            }
            if (const auto *vote = std::get_if<shown::VoteView>(&view.content)) {
                for (const shown::VoteView::Row &row : vote->rows)
                    figures += QString::number(row.votes);
            }
            if (const auto *promises = std::get_if<shown::Promises>(&view.content)) {
                for (const shown::Bar &bar : promises->bars)
                    figures += bar.figure;
            }
            check(view, size, figures);
        }
    }
}

TEST_CASE("what became of a promise is on the wall in each language, and the sentence in the first one to its end", "[ui][wall]")
{
    for (const QSize size : kWalls) {
        for (const shown::ProjectorView &view : everything()) {
            const auto *promises = std::get_if<shown::Promises>(&view.content);
            if (promises == nullptr)
                continue;
            QString words;
            for (const Line &line : sheetOf(view, size).lines)
                words += line.text + u' ';
            INFO(size.width() << ' ' << words.toStdString());
            // The second language has room only where the letters leave it, and a window of 800 pixels shows the bars first.
            if (!promises->sentence.isEmpty() && size.width() > 800)
                CHECK(words.contains(promises->sentence.front()));
            for (const shown::Bar &bar : promises->bars) {
                if (!bar.translation.isEmpty())
                    CHECK(words.count(bar.translation) == 4);
            }
            for (const shown::Promises::Open &open : promises->open) {
                for (const QString &text : open.what + open.outcome)
                    CHECK(words.contains(text.section(u' ', 0, 2)));
            }
        }
    }
}

TEST_CASE("words stand on the ground that their contrast is counted against", "[ui][wall]")
{
    const QSize size(1024, 768);
    for (const shown::ProjectorView &view : everything()) {
        const Sheet sheet = sheetOf(view, size);
        Sheet without = sheet;
        without.lines.clear();
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        paint(painter, without);
        for (const Line &line : sheet.lines) {
            INFO(line.text.toStdString());
            CHECK(image.pixelColor(line.place.center().toPoint()) == line.ground);
        }
    }
}

TEST_CASE("the item under way is on the wall, however long the agenda is", "[ui][wall]")
{
    shown::Agenda agenda;
    for (int i = 0; i < 40; ++i)
        agenda.items.push_back({{QStringLiteral("маселе-%1").arg(i)}, i < 30 ? shown::Agenda::State::Done : i == 30 ? shown::Agenda::State::Now : shown::Agenda::State::Next});
    const Sheet sheet = sheetOf({{}, agenda}, {1024, 768});
    CHECK(std::any_of(sheet.lines.begin(), sheet.lines.end(), [](const Line &line) { return line.text == u"маселе-30" && line.weight == QFont::Bold; }));
}

TEST_CASE("the clock takes the colours of its signal", "[ui][wall]")
{
    const auto groundOf = [](core::SpeakingSignal signal) {
        const Sheet sheet = sheetOf({{}, floorOf(signal)}, {1024, 768});
        const auto time = std::find_if(sheet.lines.begin(), sheet.lines.end(), [](const Line &line) { return line.text.contains(u':') && line.text.contains(u'/'); });
        REQUIRE(time != sheet.lines.end());
        CHECK(time->pixels > 2 * leastPixels({1024, 768}));
        return time->ground;
    };
    CHECK(groundOf(core::SpeakingSignal::None) != groundOf(core::SpeakingSignal::Gentle));
    CHECK(groundOf(core::SpeakingSignal::Gentle) != groundOf(core::SpeakingSignal::Final));
}

TEST_CASE("the QR code on the wall is whole, with its quiet zone", "[ui][wall]")
{
    const QString address = QStringLiteral("https://ak-bulak.kg");
    const Sheet sheet = sheetOf({{}, shown::Words {QStringLiteral("Ачык бюджет"), address}}, {1024, 768});
    const core::QrCode code = core::qrCode(address);
    const auto dark = std::count(code.dark.begin(), code.dark.end(), true);
    REQUIRE(static_cast<std::ptrdiff_t>(sheet.boxes.size()) == dark + 1);
    const QRectF whole = sheet.boxes.front().place;
    const qreal square = sheet.boxes[1].place.width();
    CHECK(square >= 6); // 12 mm on the wall: a telephone reads it from 5 m
    CHECK(whole.width() == square * (code.size + 2 * core::kQrQuiet));
    for (std::size_t i = 1; i < sheet.boxes.size(); ++i)
        CHECK(whole.adjusted(4 * square, 4 * square, -4 * square, -4 * square).contains(sheet.boxes[i].place));
}
