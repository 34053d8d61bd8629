// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/OfficialHead.h"

#include "core/storage/Stores.h"

#include <QRegularExpression>

namespace eldin::core {

namespace {

QByteArray emblemOf(const Stores &stores)
{
    const auto emblem = stores.attachments.emblem();
    // Lost or damaged bytes are told by the check; a paper is made without them.
    return emblem ? stores.contents.read(emblem->hash).value_or(QByteArray()) : QByteArray();
}

} // namespace

QString okmotuName(const Stores &stores, const Wording &wording)
{
    static const QRegularExpression words(QStringLiteral("\\s*(айыл(ный|дык)?\\s+айма(к|гы)|айыл\\s+(өкмөтү|окмоту)|aiyl\\s+aimak)\\s*"),
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString name = stores.municipality.one().name.best(wording.language());
    const QString bare = QString(name).remove(words).trimmed();
    const bool adjective = bare.endsWith(u"ский") || bare.endsWith(u"цкий");
    return wording(adjective ? "hp.okmotu.adjective" : "hp.okmotu.name").arg(bare.isEmpty() ? name : bare);
}

QString shippedHead(const Stores &stores, const Wording &wording)
{
    const Municipality municipality = stores.municipality.one();
    QStringList place;
    for (const LocalText &text : {municipality.oblast, municipality.district}) {
        if (!text.isEmpty())
            place += text.best(wording.language());
    }
    QStringList lines {wording("protocol.head.kyrgyz_republic")};
    if (!place.isEmpty())
        lines += place.join(QStringLiteral(", "));
    lines += okmotuName(stores, wording).toUpper();
    return lines.join(u'\n');
}

report::PaperHead officialHead(const Stores &stores, Language language)
{
    const LocalText own = stores.letterhead.one().text;
    const LocalText name = stores.municipality.one().name;
    const auto lines = [&](Language one) { return own.of(one).isEmpty() ? shippedHead(stores, Wording(one)) : own.of(one); };
    const auto isKnown = [&](Language one) { return !own.of(one).isEmpty() || !name.of(one).isEmpty(); };
    report::PaperHead head;
    head.emblem = emblemOf(stores);
    head.emblemName = Wording(language)("letterhead.emblem");
    const bool both = language != Language::English && isKnown(Language::Kyrgyz) && isKnown(Language::Russian);
    head.left = lines(both ? Language::Kyrgyz : language);
    if (both)
        head.right = lines(Language::Russian);
    return head;
}

} // namespace eldin::core
