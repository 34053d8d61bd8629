// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ShippedClassification.h"

#include "core/storage/Stores.h"

#include <QFile>

namespace eldin::core {

namespace {

/// Splits one line of our own tables: commas, and quotation marks around fields that hold one.
QStringList fields(const QString &line)
{
    QStringList result {QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"' && quoted && i + 1 < line.size() && line[i + 1] == u'"') {
            result.back() += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            result += QString();
        } else {
            result.back() += c;
        }
    }
    return result;
}

} // namespace

std::vector<ClassificationItem> shippedClassification()
{
    std::vector<ClassificationItem> items;
    for (const auto &[kind, code] : Codes<ClassificationKind>::list) {
        QFile file(QStringLiteral(":/eldin/classification/%1.csv").arg(QString::fromUtf16(code)));
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            throw Error(ErrorCode::Internal, file.fileName());
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const QStringList columns = fields(lines[i]);
            if (columns.size() < 6)
                throw Error(ErrorCode::Internal, file.fileName() + u':' + QString::number(i + 1));
            ClassificationItem item;
            item.kind = kind;
            item.code = columns[0];
            item.parentCode = columns[1];
            item.name = {columns[2], columns[3], columns[4]};
            item.verified = columns[5] == u"1";
            items.push_back(std::move(item));
        }
    }
    return items;
}

void insertShippedClassification(Stores &stores, const Clock &clock, Random &random)
{
    for (ClassificationItem &item : shippedClassification()) {
        item.id = Id<ClassificationItem>::create(clock, random);
        stores.classification.insert(item);
    }
}

} // namespace eldin::core
