// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/records/ChatLines.h"

#include "core/base/Error.h"
#include "core/domain/Remark.h"
#include "core/exchange/records/ChatWords.h"

#include <QRegularExpression>

#include <array>

namespace eldin::core::exchange {

namespace {

constexpr qsizetype kLongestHead = 200; // of a line, in which a date, a time and a sender stand
constexpr qsizetype kLongestSender = 120;
constexpr QChar kMark(0x200E); // an iPhone puts it before what WhatsApp says itself

/// A moment whose first two numbers may be day and month or the other way round, unless its form tells.
struct Moment
{
    int first = 0;
    int second = 0;
    int year = 0;
    enum class Order { Open, DayFirst, MonthFirst } order = Order::Open;
    QTime time;

    [[nodiscard]] QDate date(bool dayFirst) const
    {
        const bool day = order == Order::Open ? dayFirst : order == Order::DayFirst;
        return day ? QDate(year, second, first) : QDate(year, first, second);
    }
};

struct Head
{
    int form = 0; ///< which of the patterns
    Moment moment;
    QString sender;
    qsizetype end = 0; ///< where the text begins
    bool hasSender = false;
};

QRegularExpression pattern(const char *form)
{
    QString text = QString::fromUtf8(form);
    text.replace(QStringLiteral("DATE"), QStringLiteral("(?<a>\\d{1,4})(?<sep>[./-])(?<b>\\d{1,2})\\k<sep>(?<c>\\d{1,4})"));
    text.replace(QStringLiteral("TIME"), QStringLiteral("(?<h>\\d{1,2})[:.](?<m>\\d{2})(?:[:.](?<s>\\d{2}))?"
                                            "(?:\\s?(?<half>[ap]\\.?\\s?m\\.?|тң|тк|t[ok])(?![\\p{L}]))?"));
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const std::array<QRegularExpression, 4> &patterns()
{
    static const std::array<QRegularExpression, 4> all {
        pattern("^\\[DATE,?\\s+TIME\\]\\s?"), // iPhone
        pattern("^\\[TIME,\\s+DATE\\]\\s?"), // copied out of WhatsApp Web
        pattern("^DATE(?:\\s?[гж]\\.)?,?\\s+(?:в\\s)?TIME\\s+[-–—]\\s"), // Android
        pattern("^(?<who>[^\\[\\]]{1,120}), \\[DATE,?\\s+TIME\\]\\s*$"), // copied out of Telegram Desktop
    };
    return all;
}

std::optional<QTime> timeOf(const QRegularExpressionMatch &match)
{
    int hour = match.captured(QStringLiteral("h")).toInt();
    const QString half = match.captured(QStringLiteral("half")).toLower();
    if (!half.isEmpty()) {
        const bool after = half.startsWith(u'p') || half == u"тк" || half == u"tk";
        if (hour > 12)
            return std::nullopt;
        hour = hour % 12 + (after ? 12 : 0);
    }
    const QTime time(hour, match.captured(QStringLiteral("m")).toInt(), match.captured(QStringLiteral("s")).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<Moment> momentOf(const QRegularExpressionMatch &match)
{
    const QString a = match.captured(QStringLiteral("a"));
    const int b = match.captured(QStringLiteral("b")).toInt();
    const QString c = match.captured(QStringLiteral("c"));
    const auto time = timeOf(match);
    Moment moment;
    // Between full stops the day is always first.
    const auto order = match.captured(QStringLiteral("sep")) == u"." ? Moment::Order::DayFirst : Moment::Order::Open;
    if (a.size() == 4 && c.size() <= 2)
        moment = {b, c.toInt(), a.toInt(), Moment::Order::MonthFirst, {}};
    else if (a.size() <= 2 && (c.size() == 2 || c.size() == 4))
        moment = {a.toInt(), b, c.toInt() + (c.size() == 2 ? 2000 : 0), order, {}};
    else
        return std::nullopt;
    if (!time || (!moment.date(true).isValid() && !moment.date(false).isValid()))
        return std::nullopt;
    moment.time = *time;
    return moment;
}

/// The line without what only steers the direction of writing, but with the mark before the messenger's own words.
QString cleanLine(QStringView line)
{
    QString clean;
    clean.reserve(line.size());
    for (const QChar c : line) {
        const char16_t u = c.unicode();
        if (u == 0x200F || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0xFEFF || u == u'\r')
            continue;
        if (c == kMark && clean.isEmpty())
            continue;
        clean += u == 0x202F || u == 0x00A0 ? QChar(u' ') : c;
    }
    return clean;
}

/// `form`: the only pattern to try; -1: any.
std::optional<Head> headOf(const QString &line, int form)
{
    const QString start = line.left(kLongestHead);
    for (int i = 0; i < int(patterns().size()); ++i) {
        const QRegularExpression &each = patterns()[std::size_t(i)];
        if (form >= 0 && form != i)
            continue;
        const auto match = each.match(start);
        const auto moment = match.hasMatch() ? momentOf(match) : std::nullopt;
        if (!moment)
            continue;
        Head head;
        head.form = i;
        head.moment = *moment;
        head.end = match.capturedEnd();
        if (each.namedCaptureGroups().contains(QStringLiteral("who"))) {
            head.sender = match.captured(QStringLiteral("who")).trimmed();
            head.hasSender = true;
            return head;
        }
        const QStringView rest = QStringView(line).mid(head.end);
        qsizetype colon = rest.indexOf(u": ");
        if (colon < 0 && rest.endsWith(u':'))
            colon = rest.size() - 1;
        if (colon < 1 || colon > kLongestSender)
            return head;
        head.sender = rest.left(colon).toString().remove(kMark).trimmed();
        if (head.sender.startsWith(u'~')) // nobody in the telephone's address book
            head.sender = head.sender.mid(1).trimmed();
        head.hasSender = !head.sender.isEmpty() && !chatwords::isServiceHead(head.sender);
        head.end += std::min(rest.size(), colon + 2);
        return head;
    }
    return std::nullopt;
}

void append(ChatMessage &message, const QString &line)
{
    const qsizetype room = kLongestRemark - message.text.size();
    message.cut = message.cut || line.size() > room;
    message.text += line.left(std::max<qsizetype>(0, room));
}

struct Found
{
    ChatMessage message;
    Moment moment;
};

/// A number over 12 that can only be a day tells for the whole text.
bool dayFirst(const std::vector<Found> &found)
{
    for (const Found &each : found) {
        if (each.moment.order != Moment::Order::Open)
            continue;
        if (each.moment.first > 12)
            return true;
        if (each.moment.second > 12)
            return false;
    }
    return true;
}

} // namespace

bool settleMessage(ChatMessage &message)
{
    if (message.text.startsWith(kMark))
        message.content = ChatMessage::Content::Notice;
    message.text.remove(kMark);
    message.text = chatwords::withoutEditMark(message.text.trimmed());
    if (chatwords::isService(message.text))
        return false;
    bool media = message.content == ChatMessage::Content::Media;
    // A caption stands in the lines below the picture.
    const QString first = message.text.left(message.text.indexOf(u'\n'));
    if (chatwords::isMedia(first)) {
        media = true;
        message.text = message.text.mid(first.size()).trimmed();
    }
    if (media)
        message.content = message.text.isEmpty() ? ChatMessage::Content::Media : ChatMessage::Content::Words;
    return media || !message.text.isEmpty();
}

std::optional<Chat> chatOfLines(const QString &text, int searched, const std::function<bool()> &cancelled)
{
    Chat chat;
    chat.format = QStringLiteral("whatsapp");
    std::vector<Found> found;
    bool open = false; // lines without a head belong to the last message
    bool any = false;
    int form = -1; // a file keeps to one; what is copied piece by piece need not
    int number = 0;
    int filled = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf(u'\n', at);
        if (end < 0)
            end = text.size();
        const QString line = cleanLine(QStringView(text).mid(at, end - at));
        at = end + 1;
        ++number;
        if (number % 1000 == 0 && cancelled && cancelled())
            throw Error(ErrorCode::Cancelled);
        if (!any && searched > 0 && !line.trimmed().isEmpty() && ++filled > searched)
            return std::nullopt;
        if (const auto head = headOf(line, form)) {
            any = true;
            form = searched > 0 ? head->form : -1;
            open = head->hasSender;
            if (!open) {
                ++chat.serviceLines;
                continue;
            }
            if (found.size() == kMostMessages)
                throw Error(ErrorCode::FileOverLimit, QString::number(kMostMessages));
            ChatMessage message;
            message.line = number;
            message.sender = head->sender;
            append(message, line.mid(head->end));
            found.push_back({std::move(message), head->moment});
        } else if (open) {
            append(found.back().message, u'\n' + line);
        }
    }
    if (found.empty())
        return std::nullopt;
    const bool order = dayFirst(found);
    for (Found &each : found) {
        if (!settleMessage(each.message)) {
            ++chat.serviceLines;
            continue;
        }
        const QDate day = each.moment.date(order);
        each.message.sentAt = QDateTime(day.isValid() ? day : each.moment.date(!order), each.moment.time);
        chat.messages.push_back(std::move(each.message));
    }
    return chat;
}

} // namespace eldin::core::exchange
