// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/WordingBlocks.h"

#include "core/base/Error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace eldin::core {

namespace {

LocalText localText(const QJsonValue &value)
{
    return {value[u"ky"].toString(), value[u"ru"].toString(), value[u"en"].toString()};
}

const std::vector<WordingBlock> &allBlocks()
{
    static const std::vector<WordingBlock> blocks = [] {
        QFile file(QStringLiteral(":/eldin/papers/blocks.json"));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::Internal, file.fileName());
        std::vector<WordingBlock> list;
        const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue &entry : entries) {
            WordingBlock block {entry[u"key"].toString(), localText(entry[u"title"]), {}};
            const QJsonArray fields = entry[u"fields"].toArray();
            for (const QJsonValue &field : fields)
                block.fields.push_back(localText(field));
            list.push_back(std::move(block));
        }
        return list;
    }();
    return blocks;
}

/// What the keys of a paper begin with.
QString prefixOf(PaperKind paper)
{
    switch (paper) {
    case PaperKind::Protocol: return QStringLiteral("protocol.");
    case PaperKind::Leaflet:
    case PaperKind::CitizensBudget: return QStringLiteral("cb.");
    case PaperKind::AttendanceSheet: return QStringLiteral("hp.attendance.");
    case PaperKind::CouncilPackage: return QStringLiteral("hp.council.");
    case PaperKind::ResponseReport: return QStringLiteral("after.response.");
    case PaperKind::Letters: return QStringLiteral("after.letters.");
    case PaperKind::Press: return QStringLiteral("after.press.");
    default: return QStringLiteral("hp.%1.").arg(codeOf(paper));
    }
}

QString placeholder(std::size_t field)
{
    return QStringLiteral("%%1").arg(field + 1);
}

QString braced(const QString &name)
{
    return u'{' + name + u'}';
}

} // namespace

std::vector<WordingBlock> blocksOf(PaperKind paper, HearingKind hearing)
{
    const QString prefix = prefixOf(paper);
    const QString other = QStringLiteral(".") + codeOf(hearing == HearingKind::Draft ? HearingKind::Execution : HearingKind::Draft);
    std::vector<WordingBlock> blocks;
    for (const WordingBlock &block : allBlocks()) {
        const QStringView rest = QStringView(block.key).mid(prefix.size());
        if (block.key.startsWith(prefix) && !block.key.endsWith(other) && !rest.contains(QString(other + u'.')))
            blocks.push_back(block);
    }
    return blocks;
}

QString withFieldNames(const QString &text, const WordingBlock &block, Language language)
{
    QString named = text;
    for (std::size_t i = 0; i < block.fields.size(); ++i)
        named.replace(placeholder(i), braced(block.fields[i].best(language)));
    return named;
}

NamedText fromFieldNames(const QString &typed, const WordingBlock &block, Language language)
{
    NamedText result;
    result.text = typed.trimmed();
    // A per cent sign before a digit would be taken for a field: a no-break space keeps it what it is.
    static const QRegularExpression perCent(QStringLiteral("%(?=\\d)"));
    if (!block.fields.empty())
        result.text.replace(perCent, QStringLiteral("%") + QChar(QChar::Nbsp));
    for (std::size_t i = 0; i < block.fields.size(); ++i) {
        const QString name = block.fields[i].best(language);
        if (!result.text.contains(braced(name), Qt::CaseInsensitive))
            result.missing += name;
        result.text.replace(braced(name), placeholder(i), Qt::CaseInsensitive);
    }
    static const QRegularExpression inBraces(QStringLiteral("\\{([^{}\\n]{1,60})\\}"));
    for (auto found = inBraces.globalMatch(result.text); found.hasNext();)
        result.unknown += found.next().captured(1);
    return result;
}

} // namespace eldin::core
