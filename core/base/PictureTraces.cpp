// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/PictureTraces.h"

#include <QtEndian>

#include <algorithm>

namespace eldin::core {

namespace {

using Bytes = QByteArrayView;

int byteAt(Bytes bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes[at]);
}

/// The tag 0x0112 of the first directory: 1 to 8, 1 where it does not say.
int orientationOf(Bytes exif)
{
    constexpr qsizetype kHead = 6; // "Exif\0\0"
    constexpr qsizetype kEntry = 12;
    if (!exif.startsWith("Exif") || exif.size() < kHead + 8)
        return 1;
    const Bytes tiff = exif.sliced(kHead);
    const bool little = tiff.startsWith("II");
    const auto word = [&](qsizetype at) -> quint16 {
        return little ? qFromLittleEndian<quint16>(tiff.data() + at) : qFromBigEndian<quint16>(tiff.data() + at);
    };
    const quint32 first = little ? qFromLittleEndian<quint32>(tiff.data() + 4) : qFromBigEndian<quint32>(tiff.data() + 4);
    if (first > static_cast<quint32>(tiff.size()) || tiff.size() - static_cast<qsizetype>(first) < 2)
        return 1;
    const auto directory = static_cast<qsizetype>(first);
    const int entries = word(directory);
    for (int i = 0; i < entries; ++i) {
        const qsizetype entry = directory + 2 + i * kEntry;
        if (entry + kEntry > tiff.size())
            break;
        if (word(entry) == 0x0112) {
            const int value = word(entry + 8);
            return value >= 1 && value <= 8 ? value : 1;
        }
    }
    return 1;
}

/// An EXIF segment that says which side is up, and nothing else.
QByteArray orientationSegment(int orientation)
{
    QByteArray segment("\xff\xe1\x00\x22" "Exif\x00\x00" "MM\x00\x2a\x00\x00\x00\x08" "\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00", 29);
    segment += static_cast<char>(orientation);
    segment += QByteArray(6, '\0');
    segment[3] = static_cast<char>(segment.size() - 2);
    return segment;
}

/// Where the data after a "start of scan" end: at the next marker that is none of the data's own.
qsizetype endOfScan(Bytes bytes, qsizetype at)
{
    for (; at + 1 < bytes.size(); ++at) {
        if (byteAt(bytes, at) != 0xff)
            continue;
        const int marker = byteAt(bytes, at + 1);
        if (marker != 0x00 && marker != 0xff && (marker < 0xd0 || marker > 0xd7))
            return at;
    }
    return -1;
}

std::optional<QByteArray> strippedJpeg(Bytes bytes)
{
    QByteArray result("\xff\xd8", 2);
    bool seenPicture = false;
    for (qsizetype at = 2; at + 1 < bytes.size();) {
        if (byteAt(bytes, at) != 0xff)
            return std::nullopt;
        const int marker = byteAt(bytes, at + 1);
        if (marker == 0xff) { // a fill byte
            ++at;
            continue;
        }
        if (marker == 0xd9) {
            if (!seenPicture)
                return std::nullopt;
            return result + QByteArray("\xff\xd9", 2);
        }
        if (marker == 0x00 || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8) || at + 4 > bytes.size())
            return std::nullopt;
        const qsizetype length = qFromBigEndian<quint16>(bytes.data() + at + 2);
        if (length < 2 || at + 2 + length > bytes.size())
            return std::nullopt;
        const Bytes segment = bytes.sliced(at, 2 + length);
        at += 2 + length;
        // Of those that applications write only two change the picture: JFIF's without its thumbnail, and Adobe's colours.
        if (marker == 0xe0) {
            constexpr qsizetype kPlain = 18;
            if (segment.sliced(4).startsWith(Bytes("JFIF\0", 5)) && segment.size() >= kPlain) {
                QByteArray plain = segment.first(kPlain).toByteArray();
                plain[2] = 0;
                plain[3] = 16;
                plain[16] = 0;
                plain[17] = 0;
                result += plain;
            }
        } else if (marker == 0xe1) {
            if (const int orientation = orientationOf(segment.sliced(4)); orientation != 1)
                result += orientationSegment(orientation);
        } else if (marker == 0xee) {
            constexpr qsizetype kPlain = 16;
            if (segment.sliced(4).startsWith("Adobe") && segment.size() == kPlain)
                result += segment;
        } else if ((marker & 0xf0) != 0xe0 && marker != 0xfe && marker < 0xf0) {
            result += segment;
        }
        if (marker == 0xda) {
            const qsizetype end = endOfScan(bytes, at);
            if (end < 0)
                return std::nullopt;
            result += bytes.sliced(at, end - at);
            at = end;
            seenPicture = true;
        }
    }
    return std::nullopt;
}

std::optional<QByteArray> strippedPng(Bytes bytes)
{
    constexpr qsizetype kSignature = 8;
    constexpr qsizetype kFrame = 12; // length, name and check sum
    QByteArray result = bytes.first(kSignature).toByteArray();
    bool seenPicture = false;
    for (qsizetype at = kSignature; bytes.size() - at >= kFrame;) {
        const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.data() + at));
        if (length > bytes.size() - at - kFrame)
            return std::nullopt;
        const Bytes chunk = bytes.sliced(at, length + kFrame);
        const Bytes name = chunk.sliced(4, 4);
        at += chunk.size();
        static const QByteArrayList kept {"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "sRGB", "pHYs"};
        const bool keeps = std::any_of(kept.begin(), kept.end(), [&](const QByteArray &each) { return name == each; });
        if (keeps)
            result += chunk;
        seenPicture = seenPicture || name == Bytes("IDAT");
        if (name == Bytes("IEND"))
            return seenPicture ? std::optional(result) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<QByteArray> withoutTraces(const QByteArray &picture)
{
    if (picture.startsWith("\xff\xd8\xff"))
        return strippedJpeg(picture);
    if (picture.startsWith("\x89PNG\r\n\x1a\n"))
        return strippedPng(picture);
    return std::nullopt;
}

} // namespace eldin::core
