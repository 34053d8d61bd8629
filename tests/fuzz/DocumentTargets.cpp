// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that came on a stick. A whole one is too large to be invented byte by byte, so the input says what is changed in a
// sound one: five bytes each, three for the place, one for how, one for the value; a place in the first part of the file as
// often as in all of it, for there stand the schema and the head.
#include "core/base/Error.h"
#include "core/document/Verification.h"
#include "core/merge/Merge.h"
#include "core/merge/Salvage.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"
#include "core/storage/DataRows.h"
#include "tests/fuzz/FuzzTarget.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace eldin::fuzz {

using namespace core;

namespace {

constexpr qsizetype kHead = 64 * 1024;
constexpr std::size_t kMostChanges = 64;

/// A small sound document, and the bytes of a copy of it in which people went on.
struct Place
{
    Place()
    {
        Document::create(path, environment(), [this](Stores &stores) {
            Municipality municipality;
            municipality.id = Id<Municipality>::create(clock, random);
            municipality.name.ky = QStringLiteral("Ак-Булак айыл аймагы");
            stores.municipality.insert(municipality);
        });
        const QString copy = folder.filePath(QStringLiteral("copy.eldin"));
        require(QFile::copy(path, copy), "the document can be copied");
        {
            const auto document = Document::open(copy, environment(), Access::ReadWrite);
            HearingService hearings(*document);
            Hearing hearing;
            hearing.title.ky = QStringLiteral("2027-жылдын бюджетинин долбоору боюнча угуу");
            hearing.date = QDate(2026, 12, 10);
            RemarkEntry entry;
            entry.hearingId = hearings.add(hearing);
            entry.channel = RemarkChannel::Before;
            entry.kind = RemarkKind::Proposal;
            for (const char *text : {"Көчөгө жарык керек, 120 миң сом", "Суу түтүгүн алмаштыруу керек"}) {
                entry.text = QString::fromUtf8(text);
                static_cast<void>(RemarkService(*document).record(entry));
            }
        }
        bytes = read(copy);
        own = Document::open(path, environment(), Access::ReadWrite);
    }
    [[nodiscard]] Environment environment()
    {
        return {clock, random, QStringLiteral("0193b1c0-0000-7000-8000-00000000000a"), QStringLiteral("Асанова Гүлнара")};
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        require(file.open(QIODevice::ReadOnly), "the sound document can be read");
        return file.readAll();
    }
    /// The damaged copy, in a place of its own.
    QString damaged(Bytes input)
    {
        QByteArray changed = bytes;
        for (std::size_t at = 0; at + 5 <= input.size() && at < kMostChanges * 5; at += 5) {
            const qsizetype number = input[at] | input[at + 1] << 8 | (input[at + 2] & 0x7F) << 16;
            const qsizetype bound = (input[at + 2] & 0x80) != 0 ? std::min(kHead, changed.size()) : changed.size();
            if (bound == 0)
                break;
            const qsizetype place = number % bound;
            const char value = static_cast<char>(input[at + 4]);
            switch (input[at + 3] % 5) {
            case 0: changed[place] = value; break;
            case 1: changed[place] = static_cast<char>(changed[place] ^ value); break;
            case 2: changed.truncate(place); break;
            case 3: std::fill_n(changed.data() + place, std::min<qsizetype>(4096, changed.size() - place), '\0'); break;
            case 4: std::rotate(changed.begin() + place, changed.begin() + std::min(place + input[at + 4], changed.size() - 1), changed.end()); break;
            }
        }
        const QString target = folder.filePath(QStringLiteral("damaged.eldin"));
        QFile file(target);
        require(file.open(QIODevice::WriteOnly) && file.write(changed) == changed.size(), "the damaged document can be written");
        return target;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("own.eldin"));
    FixedClock clock {QDateTime(QDate(2026, 12, 10), QTime(10, 0), Qt::OffsetFromUTC, 6 * 3600), 1000};
    SeededRandom random {2026};
    std::unique_ptr<Document> own;
    QByteArray bytes;
};

Place &place()
{
    static Place the;
    return the;
}

void openDamaged(Bytes input)
{
    const QString path = place().damaged(input);
    const QByteArray before = Place::read(path);
    try {
        const auto document = Document::open(path, place().environment(), Access::ReadOnly);
        static_cast<void>(verifyDocument(*document));
        static_cast<void>(document->stores().hearings.all());
        static_cast<void>(document->stores().remarks.all());
    } catch (const Error &) {
    }
    require(Place::read(path) == before, "looking at a document changes nothing in it");
}

void salvageDamaged(Bytes input)
{
    const QString path = place().damaged(input);
    const QString target = place().folder.filePath(QStringLiteral("salvaged.eldin"));
    QFile::remove(target);
    try {
        static_cast<void>(salvage(path, target, place().environment()));
        static_cast<void>(Document::open(target, place().environment(), Access::ReadOnly));
    } catch (const Error &) {
    }
}

void mergeDamaged(Bytes input)
{
    const QString path = place().damaged(input);
    const QStringList before = dumpData(place().own->connection());
    try {
        static_cast<void>(planMerge(*place().own, {path}));
    } catch (const Error &) {
    }
    require(dumpData(place().own->connection()) == before, "a plan changes nothing");
}

} // namespace

std::vector<FuzzTarget> documentTargets()
{
    return {{"document", openDamaged}, {"salvage", salvageDamaged}, {"merge", mergeDamaged}};
}

} // namespace eldin::fuzz
