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

/// The name of the aimak in that of its okmotu or kenesh; Russian names that are adjectives have a form of their own.
QString nameAs(const Stores &stores, const Wording &wording, const char *noun, const char *adjective)
{
    static const QRegularExpression words(QStringLiteral("\\s*(айыл(ный|дык)?\\s+айма(к|гы)|айыл\\s+(өкмөтү|окмоту)|aiyl\\s+aimak)\\s*"),
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString name = stores.municipality.one().name.best(wording.language());
    const QString bare = QString(name).remove(words).trimmed();
    const bool isAdjective = bare.endsWith(u"ский") || bare.endsWith(u"цкий");
    return wording(isAdjective ? adjective : noun).arg(bare.isEmpty() ? name : bare);
}

} // namespace

QString okmotuName(const Stores &stores, const Wording &wording)
{
    return nameAs(stores, wording, "hp.okmotu.name", "hp.okmotu.adjective");
}

QString shippedHead(const Stores &stores, const Wording &wording, HeadOf body)
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
    const bool council = body == HeadOf::Kenesh;
    // A name that nobody translated is given as it is, and said to be so.
    if (municipality.name.of(wording.language()).isEmpty()) {
        lines += wording.marked(municipality.name);
        if (council)
            lines += wording("kenesh").toUpper();
        return lines.join(u'\n');
    }
    lines += (council ? nameAs(stores, wording, "hp.kenesh.name", "hp.kenesh.adjective") : okmotuName(stores, wording)).toUpper();
    return lines.join(u'\n');
}

report::PaperHead officialHead(const Stores &stores, Language language, HeadOf body)
{
    // What the municipality wrote is the head of its okmotu.
    const LocalText own = body == HeadOf::Okmotu ? stores.letterhead.one().text : LocalText();
    const LocalText name = stores.municipality.one().name;
    const auto lines = [&](Language one) { return own.of(one).isEmpty() ? shippedHead(stores, Wording(one), body) : own.of(one); };
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

report::PageForm officialForm(const Stores &stores)
{
    const Letterhead own = stores.letterhead.one();
    return {own.left, own.right, own.top, own.bottom, own.letters, own.lineSpacing};
}

} // namespace eldin::core
