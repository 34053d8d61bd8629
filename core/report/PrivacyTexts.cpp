// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PrivacyTexts.h"

#include "core/report/Texts.h"

#include <QCoreApplication>

namespace eldin::core {

namespace {

constexpr std::size_t kMostMentions = 20;

struct Privacy
{
    Q_DECLARE_TR_FUNCTIONS(Privacy)
};

} // namespace

QStringList goingLines(const HeldOfPerson &held, bool withWords)
{
    QStringList lines {Privacy::tr("Name, telephone, address and consent go, everywhere in the file and its history.")};
    if (held.removed > 0)
        lines += Privacy::tr("Records removed before that go from the history: %1.").arg(held.removed);
    if (held.registrations > 0)
        lines += Privacy::tr("Registrations that lose their name: %1.").arg(held.registrations);
    if (held.duties > 0)
        lines += Privacy::tr("Duties and offices that go: %1.").arg(held.duties);
    if (withWords && !held.remarks.empty())
        lines += Privacy::tr("Remarks whose words go, with translations and the answer on the spot: %1.").arg(held.remarks.size());
    return lines;
}

QStringList stayingLines(const HeldOfPerson &held, bool withWords)
{
    QStringList lines {Privacy::tr("The statistics stay: sex, age group, village and role, without a name.")};
    if (!withWords && !held.remarks.empty())
        lines += Privacy::tr("Remarks that stay as they were said, by nobody named: %1.").arg(held.remarks.size());
    if (held.signedLists > 0)
        lines += Privacy::tr("Signed lists and recordings of these meetings that stay: %1. Where they show or name the person, they go for good only if they are taken out before the erasing.").arg(held.signedLists);
    if (!held.namesakes.empty())
        lines += Privacy::tr("Other records of the same name that stay, as nothing says that it is the same person: %1.").arg(held.namesakes.size());
    return lines;
}

QString erasedText(const HeldOfPerson &held, bool withWords)
{
    return (QStringList {Privacy::tr("Erased for good.")} + goingLines(held, withWords) + stayingLines(held, withWords)).join(u'\n');
}

QStringList mentionLines(const std::vector<PersonMention> &mentions)
{
    if (mentions.empty())
        return {};
    QStringList lines {Privacy::tr("These texts seem to name the person still. Their wording goes from the history too only if they are changed before the erasing:")};
    for (std::size_t i = 0; i < mentions.size() && i < kMostMentions; ++i)
        lines += QStringLiteral("  ") + tableText(mentions[i].table) + QStringLiteral(": ") + mentions[i].record;
    if (mentions.size() > kMostMentions)
        lines += QStringLiteral("  ") + Privacy::tr("and %1 more").arg(mentions.size() - kMostMentions);
    return lines;
}

QString placesText(const PersonInFile &person)
{
    if (person.isRemoved)
        return Privacy::tr("removed before, still in the history");
    QStringList places;
    if (person.registrations > 0)
        places += Privacy::tr("registrations: %1").arg(person.registrations);
    if (person.duties > 0)
        places += Privacy::tr("duties and offices: %1").arg(person.duties);
    if (person.remarks > 0)
        places += Privacy::tr("remarks: %1").arg(person.remarks);
    return places.isEmpty() ? Privacy::tr("the name alone") : places.join(QStringLiteral(", "));
}

QString publicCopyText(const PublicCopyResult &result)
{
    QStringList lines {result.redacted == 0 ? Privacy::tr("No text had to be left out.") : Privacy::tr("Doubtful texts that are left out: %1.").arg(result.redacted)};
    if (result.attachments > 0)
        lines += Privacy::tr("Photos and files that went along: %1.").arg(result.attachments);
    if (result.leftOut > 0)
        lines += Privacy::tr("Attached files that stayed here: %1.").arg(result.leftOut);
    return lines.join(u' ');
}

LocalText residentWord()
{
    return {QStringLiteral("жашоочу"), QStringLiteral("житель"), QStringLiteral("resident")};
}

QString personalKindText(PersonalKind kind)
{
    switch (kind) {
    case PersonalKind::Name: return Privacy::tr("a name");
    case PersonalKind::Phone: return Privacy::tr("a telephone");
    case PersonalKind::Number: return Privacy::tr("a personal number");
    case PersonalKind::Mail: return Privacy::tr("an e-mail address");
    case PersonalKind::Address: return Privacy::tr("an address");
    }
    return {};
}

} // namespace eldin::core
