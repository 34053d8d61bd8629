// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SealProof.h"

#include "core/base/Sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace eldin::core {

namespace {

constexpr qsizetype kHashBytes = 32;
const QString kSalt = QStringLiteral("s");
const QString kHash = QStringLiteral("h");
const QString kTold = QStringLiteral("v");

/// A hash is of one purpose: the first byte says of which.
QByteArray saltFor(char purpose, const QByteArray &salt, const QString &name)
{
    return sha256(purpose + salt + sealedTexts({name}));
}

/// Words, and what stands between them: together the text. One at least.
QStringList tokens(const QString &text)
{
    const auto isWord = [](QChar sign) { return sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate(); };
    QStringList parts;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from + 1;
        while (isWord(text[from]) && to < text.size() && isWord(text[to]))
            ++to; // each other sign stands for itself, so that what is left out of a text may begin at any of them
        parts += text.mid(from, to - from);
        from = to;
    }
    return parts.isEmpty() ? QStringList {QString()} : parts;
}

QByteArray wordSalt(const QByteArray &salt, qsizetype place)
{
    return saltFor('w', salt, QString::number(place));
}

QByteArray wordHash(const QByteArray &salt, const QString &word)
{
    return sha256('W' + salt + word.toUtf8());
}

QByteArray textHash(const QByteArrayList &words)
{
    return sha256('T' + words.join());
}

QByteArray valueHash(const QByteArray &salt, const sqlite::Value &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        QByteArrayList hashes;
        for (const QString &word : tokens(*text))
            hashes += wordHash(wordSalt(salt, hashes.size()), word);
        return textHash(hashes);
    }
    if (const auto *integer = std::get_if<qint64>(&value))
        return sha256('I' + salt + QByteArray::number(*integer));
    if (const auto *blob = std::get_if<sqlite::Blob>(&value))
        return sha256('B' + salt + blob->bytes);
    return sha256('N' + salt);
}

QByteArray hashOfRow(const SealedRow &row, const QByteArray &salt)
{
    QByteArray content(1, 'R');
    for (const SealedRow::Column &column : row.columns)
        content += sealedTexts({column.name}) + valueHash(saltFor('c', salt, column.name), column.value);
    for (const SealedRow &part : row.parts)
        content += sealedTexts({part.id}) + hashOfRow(part, saltFor('p', salt, part.id));
    return sha256(content);
}

QString entry(const QString &kind, const QByteArray &bytes)
{
    return kind + QString::fromLatin1(bytes.toHex());
}

/// The bytes of an entry of this kind; empty for any other.
QByteArray bytesOf(const QJsonValue &value, const QString &kind)
{
    const QString text = value.toString();
    const QByteArray bytes = text.startsWith(kind) ? QByteArray::fromHex(text.mid(1).toLatin1()) : QByteArray();
    return bytes.size() == kHashBytes && entry(kind, bytes) == text ? bytes : QByteArray();
}

/// Which of the words sealed are still there where `shown` has kLeftOut for others; empty if that cannot be told.
std::vector<bool> wordsLeft(const QStringList &sealed, const QString &shown)
{
    const QStringList pieces = shown.split(kLeftOut.toString());
    std::vector<bool> left(static_cast<std::size_t>(sealed.size()), false);
    qsizetype place = 0;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QStringList words = pieces[i].isEmpty() ? QStringList() : tokens(pieces[i]);
        const bool last = i + 1 == pieces.size();
        qsizetype at = i == 0 ? 0 : place + 1; // something was left out before it
        if (last)
            at = std::max(at, sealed.size() - words.size());
        const auto fits = [&](qsizetype from) { return from + words.size() <= sealed.size() && sealed.mid(from, words.size()) == words; };
        while (i > 0 && !last && at < sealed.size() && !fits(at))
            ++at;
        if (!fits(at) || (i > 0 && !last && words.isEmpty()))
            return {};
        std::fill_n(left.begin() + at, words.size(), true);
        place = at + words.size();
    }
    return pieces.size() > 1 ? left : std::vector<bool>();
}

QJsonValue columnProof(const sqlite::Value &sealed, const sqlite::Value &shown, const QByteArray &salt)
{
    if (sealed == shown)
        return entry(kSalt, salt);
    const auto *was = std::get_if<QString>(&sealed);
    const auto *is = std::get_if<QString>(&shown);
    if (was != nullptr && is != nullptr && *is != kLeftOut) {
        const QStringList words = tokens(*was);
        const std::vector<bool> left = wordsLeft(words, *is);
        QJsonArray proof;
        for (qsizetype i = 0; i < words.size() && !left.empty(); ++i) {
            const QByteArray own = wordSalt(salt, i);
            proof += left[static_cast<std::size_t>(i)] ? entry(kSalt, own) : entry(kHash, wordHash(own, words[i]));
        }
        if (!proof.isEmpty())
            return proof;
    }
    return entry(kHash, valueHash(salt, sealed));
}

QJsonArray proofOf(const SealedRow &sealed, const SealedRow *shown, const QByteArray &salt, const QStringList &told)
{
    QJsonArray proof;
    for (std::size_t i = 0; i < sealed.columns.size(); ++i) {
        const SealedRow::Column &column = sealed.columns[i];
        const QByteArray own = saltFor('c', salt, column.name);
        const auto *text = std::get_if<QString>(&column.value);
        if (shown != nullptr)
            proof += columnProof(column.value, shown->columns[i].value, own);
        else if (told.contains(column.name) && text != nullptr)
            proof += QJsonObject {{kSalt, entry(kSalt, own)}, {kTold, *text}};
        else
            proof += entry(kHash, valueHash(own, column.value));
    }
    for (const SealedRow &part : sealed.parts) {
        const QByteArray own = saltFor('p', salt, part.id);
        const auto *parts = shown == nullptr ? nullptr : &shown->parts;
        const auto same = parts == nullptr ? std::vector<SealedRow>::const_iterator()
                                           : std::find_if(parts->begin(), parts->end(), [&](const SealedRow &each) { return each.id == part.id; });
        if (parts == nullptr || same == parts->end())
            proof += entry(kHash, hashOfRow(part, own));
        else if (*same == part)
            proof += entry(kSalt, own);
        else
            proof += proofOf(part, &*same, own, {});
    }
    return proof;
}

/// The hash of a text of which only some words stand; empty where the words and their proofs do not go together.
QByteArray partlyProved(const QJsonArray &proof, const QString &text)
{
    const QStringList pieces = text.split(kLeftOut.toString());
    qsizetype piece = 0;
    QString standing;
    QByteArrayList hashes;
    QStringList words = pieces.front().isEmpty() ? QStringList() : tokens(pieces.front());
    bool hiding = false;
    for (const QJsonValue &value : proof) {
        if (const QByteArray hash = bytesOf(value, kHash); !hash.isEmpty()) {
            if (!hiding && !words.isEmpty())
                return {};
            hiding = true;
            hashes += hash;
            continue;
        }
        const QByteArray salt = bytesOf(value, kSalt);
        if (hiding) {
            if (++piece >= pieces.size() || pieces[piece].isEmpty())
                return {};
            words = tokens(pieces[piece]);
            hiding = false;
        }
        if (salt.isEmpty() || words.isEmpty())
            return {};
        hashes += wordHash(salt, words.takeFirst());
    }
    if (hiding && piece + 2 == pieces.size() && pieces.back().isEmpty())
        return textHash(hashes);
    return !hiding && piece + 1 == pieces.size() && words.isEmpty() ? textHash(hashes) : QByteArray();
}

class Reader
{
public:
    ProvedRow result;

    /// The hash of the row; empty where the proof is none.
    [[nodiscard]] QByteArray row(const QJsonArray &proof, const SealedRow &shown)
    {
        if (proof.size() != static_cast<qsizetype>(shown.columns.size() + shown.parts.size()))
            return {};
        QByteArray content(1, 'R');
        qsizetype place = 0;
        for (const SealedRow::Column &each : shown.columns) {
            const QByteArray hash = column(proof[place++], each);
            if (hash.isEmpty())
                return {};
            content += sealedTexts({each.name}) + hash;
        }
        for (const SealedRow &each : shown.parts) {
            const QByteArray hash = part(proof[place++], each);
            if (hash.isEmpty())
                return {};
            content += sealedTexts({each.id}) + hash;
        }
        return sha256(content);
    }

private:
    [[nodiscard]] QByteArray column(const QJsonValue &value, const SealedRow::Column &shown)
    {
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            result.told += object.value(kTold).toString();
            const QByteArray salt = bytesOf(object.value(kSalt), kSalt);
            return salt.isEmpty() ? QByteArray() : valueHash(salt, result.told.back());
        }
        if (value.isArray()) {
            const auto *text = std::get_if<QString>(&shown.value);
            ++result.proved;
            return text == nullptr ? QByteArray() : partlyProved(value.toArray(), *text);
        }
        if (const QByteArray salt = bytesOf(value, kSalt); !salt.isEmpty()) {
            ++result.proved;
            return valueHash(salt, shown.value);
        }
        result.hidden.push_back(shown);
        return bytesOf(value, kHash);
    }
    [[nodiscard]] QByteArray part(const QJsonValue &value, const SealedRow &shown)
    {
        if (value.isArray())
            return row(value.toArray(), shown);
        if (const QByteArray salt = bytesOf(value, kSalt); !salt.isEmpty()) {
            result.proved += static_cast<int>(shown.columns.size());
            return hashOfRow(shown, salt);
        }
        return {}; // the public lines of a budget are never left out
    }
};

} // namespace

QByteArray saltOfRow(const QByteArray &ownerSalt, const QString &table, const QString &id)
{
    return sha256('r' + ownerSalt + sealedTexts({table, id}));
}

QString ownerMark(const QByteArray &ownerSalt, const QString &table, const QString &id)
{
    return QString::fromLatin1(sha256('o' + ownerSalt + sealedTexts({table, id})).toHex());
}

QString sealedHash(const SealedRow &row, const QByteArray &salt)
{
    return QString::fromLatin1(hashOfRow(row, salt).toHex());
}

QString sealProof(const SealedRow &sealed, const SealedRow *shown, const QByteArray &salt, const QStringList &told)
{
    return QString::fromUtf8(QJsonDocument(proofOf(sealed, shown, salt, told)).toJson(QJsonDocument::Compact));
}

std::optional<ProvedRow> readSealProof(const QString &proof, const SealedRow &shown)
{
    const QJsonDocument document = QJsonDocument::fromJson(proof.toUtf8());
    Reader reader;
    const QByteArray hash = document.isArray() ? reader.row(document.array(), shown) : QByteArray();
    if (hash.isEmpty())
        return std::nullopt;
    reader.result.hash = QString::fromLatin1(hash.toHex());
    return reader.result;
}

} // namespace eldin::core
