// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Output.h"

#include "app/cli/KeyWords.h"
#include "core/base/Error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <cmath>
#include <cstdio>

namespace eldin::cli {

namespace {

constexpr qsizetype kWidestColumn = 60;
const QStringList kSentences {QStringLiteral("message"), QStringLiteral("text"), QStringLiteral("reason"), QStringLiteral("summary")};

QString plain(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: {
        constexpr int kDecimals = 2;
        const double number = value.toDouble();
        return number == std::floor(number) ? QString::number(value.toInteger()) : QString::number(number, 'f', kDecimals);
    }
    case QJsonValue::String: return value.toString().simplified();
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue part : array)
            parts += plain(part);
        return parts.join(QStringLiteral(", "));
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            parts += keyWord(it.key()) + u'=' + plain(it.value());
        return parts.join(u' ');
    }
    default: return QStringLiteral("–");
    }
}

QString table(const QJsonArray &rows, int indent)
{
    // Rows of one list have the same keys; QJsonArray makes a copy of a row each time it is asked for one.
    QList<QJsonObject> objects;
    QStringList keys;
    for (const QJsonValue row : rows) {
        objects += row.toObject();
        if (objects.size() > 1 && objects.last().size() == keys.size())
            continue;
        const QStringList some = objects.last().keys();
        for (const QString &key : some) {
            if (!keys.contains(key))
                keys += key;
        }
    }
    // Sentences are read whole: they stand at the end of the line, where nothing has to be cut.
    const auto sentence = std::find_if(keys.begin(), keys.end(), [](const QString &key) { return kSentences.contains(key); });
    if (sentence != keys.end())
        keys.move(sentence - keys.begin(), keys.size() - 1);
    QStringList heads;
    for (const QString &key : std::as_const(keys))
        heads += keyWord(key);
    QList<QStringList> cells {heads};
    for (const QJsonObject &object : std::as_const(objects)) {
        QStringList line;
        for (const QString &key : std::as_const(keys)) {
            QString cell = plain(object.value(key));
            if (cell.size() > kWidestColumn && key != keys.constLast())
                cell = cell.first(kWidestColumn - 1) + u'…';
            line += cell;
        }
        cells += line;
    }
    QList<qsizetype> widths(keys.size());
    for (const QStringList &line : std::as_const(cells)) {
        for (qsizetype column = 0; column < keys.size(); ++column)
            widths[column] = std::max(widths[column], line[column].size());
    }
    QString text;
    for (const QStringList &line : std::as_const(cells)) {
        text += QString(indent, u' ');
        for (qsizetype column = 0; column < keys.size(); ++column)
            text += column + 1 < keys.size() ? line[column].leftJustified(widths[column] + 2) : line[column];
        text += u'\n';
    }
    return text;
}

} // namespace

QString readable(const QJsonValue &value, int indent)
{
    const QString pad(indent, u' ');
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (!array.isEmpty() && array.first().isObject())
            return table(array, indent);
        QString text;
        for (const QJsonValue entry : array)
            text += pad + plain(entry) + u'\n';
        return text;
    }
    if (!value.isObject())
        return pad + plain(value) + u'\n';
    QString text;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool nested = it.value().isArray() && it.value().toArray().first().isObject();
        text += pad + keyWord(it.key()) + QStringLiteral(": ");
        text += nested ? u'\n' + readable(it.value(), indent + 2) : plain(it.value()) + u'\n';
    }
    return text;
}

void printOut(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        throw core::Error(core::ErrorCode::Io, QStringLiteral("standard output"));
}

void printError(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace eldin::cli
