// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/WordingService.h"

#include <QRegularExpression>

namespace eldin::core {

namespace {

constexpr int kLongestPhrase = 4000;
constexpr int kLongestHead = 400;
/// More would make the squares of the QR code too small for an office printer.
constexpr qsizetype kLongestAddress = 160; // bytes

/// The address that the QR code of the protocol holds: one word, as telephones open it.
void requireAddress(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s"));
    if (text.trimmed().contains(space))
        throw Error(ErrorCode::WrongInput, QStringLiteral("text:no-web-address:") + text.trimmed().left(80));
    if (text.trimmed().toUtf8().size() > kLongestAddress)
        throw Error(ErrorCode::WrongInput, QStringLiteral("text:too-long:"));
}

} // namespace

void WordingService::set(const QString &key, Language language, const QString &text)
{
    if (text.size() > kLongestPhrase)
        throw Error(ErrorCode::WrongInput, QStringLiteral("text:too-long:"));
    if (key == QStringLiteral("protocol.address"))
        requireAddress(text);
    const auto known = document().stores().phrases.ofKey(key);
    Phrase phrase = known.value_or(Phrase {{}, key, {}});
    if (phrase.text.of(language) == text.trimmed())
        return;
    phrase.text.of(language) = text.trimmed();
    document().transact(Operation::EditWording, [&](Stores &stores) {
        if (!known) {
            phrase.id = onlyId(stores.phrases, QStringLiteral("phrase ") + key);
            stores.phrases.insert(phrase);
        } else if (phrase.text.isEmpty()) {
            stores.phrases.remove(phrase.id);
        } else {
            stores.phrases.update(phrase);
        }
    });
}

Problems WordingService::validate(const Letterhead &letterhead)
{
    Problems problems;
    const auto within = [&](const char *field, int value, int least, int most) {
        if (value < least || value > most)
            problems.push_back({QString::fromLatin1(field), Severity::Error, QStringLiteral("out-of-range"), QString::number(value)});
    };
    // Less than 12 mm no cheap printer reaches.
    within("left", letterhead.left, 12, 50);
    within("right", letterhead.right, 12, 50);
    within("top", letterhead.top, 12, 50);
    within("bottom", letterhead.bottom, 12, 50);
    within("letters", letterhead.letters, 10, 20);
    within("line_spacing", letterhead.lineSpacing, 100, 200);
    for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
        if (letterhead.text.of(language).size() > kLongestHead)
            problems.push_back({QStringLiteral("text"), Severity::Error, QStringLiteral("too-long"), QString()});
    }
    return problems;
}

void WordingService::set(Letterhead letterhead)
{
    requireValid(validate(letterhead));
    const Letterhead known = document().stores().letterhead.one();
    letterhead.id = known.id;
    if (letterhead == known)
        return;
    document().transact(Operation::EditLetterhead, [&](Stores &stores) {
        if (!known.id.isNull())
            return stores.letterhead.update(letterhead);
        letterhead.id = onlyId(stores.letterhead, QStringLiteral("letterhead"));
        stores.letterhead.insert(letterhead);
    });
}

} // namespace eldin::core
