// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DossierIndex.h"

#include "core/report/HearingName.h"
#include "core/report/LedgerTexts.h"
#include "core/report/OfficialHead.h"
#include "core/report/SmallGroups.h"
#include "core/storage/Stores.h"

#include <QUrl>

namespace eldin::ui::documents {

namespace {

constexpr char kStyle[] = "body{font:16px/1.5 sans-serif;max-width:52em;margin:2em auto;padding:0 1em;color:#1c2529}"
                          "h1{font-size:1.6em}h2{font-size:1.2em;margin-top:1.6em}a{color:#0b6e6e}li{margin:.25em 0}"
                          "small{color:#5c6b70}figure{display:inline-block;margin:0 1em 1em 0}img{max-width:15em;max-height:12em}";

QString link(const DossierEntry &entry)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(entry.file, "/"));
}

} // namespace

QByteArray dossierIndex(const core::Stores &stores, const core::Hearing &hearing, const std::vector<DossierEntry> &entries, const core::Wording &wording,
                        bool forPublic)
{
    const QString title = core::hearingName(stores, hearing, wording);
    QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
                                  "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n")
                       .arg(core::languageCode(wording.language()), title.toHtmlEscaped(), QString::fromLatin1(kStyle));
    page += QStringLiteral("<p>%1</p>\n<h1>%2</h1>\n").arg(core::okmotuName(stores, wording).toHtmlEscaped(), title.toHtmlEscaped());
    page += QStringLiteral("<p>%1</p>\n").arg((wording("dossier.title") + QStringLiteral(". ") + wording.date(hearing.date)).toHtmlEscaped());
    page += QStringLiteral("<p>%1</p>\n").arg(core::ledgerSentence(core::ledgerOf(stores, hearing).counts, wording).toHtmlEscaped());
    if (!forPublic)
        page += QStringLiteral("<p><strong>%1</strong></p>\n").arg(wording("dossier.names").toHtmlEscaped());
    using Group = DossierEntry::Group;
    for (const auto &[group, heading] : {std::pair(Group::Papers, "dossier.papers"), std::pair(Group::Tables, "dossier.tables"), std::pair(Group::Photos, "dossier.photos"),
                                         std::pair(Group::Scans, "dossier.scans")}) {
        QString rows;
        for (const DossierEntry &entry : entries) {
            if (entry.group != group)
                continue;
            QStringList marks;
            if (entry.isDraft)
                marks += wording("mark.draft").toLower();
            if (entry.holdsNames)
                marks += wording("dossier.not_public");
            const QString words = entry.title.toHtmlEscaped();
            if (group == Group::Photos)
                rows += QStringLiteral("<figure><a href=\"%1\"><img src=\"%1\" alt=\"%2\"></a><figcaption>%2</figcaption></figure>\n").arg(link(entry), words);
            else
                rows += QStringLiteral("<li><a href=\"%1\">%2</a>%3</li>\n")
                            .arg(link(entry), words, marks.isEmpty() ? QString() : QStringLiteral(" <small>(%1)</small>").arg(marks.join(QStringLiteral(", ")).toHtmlEscaped()));
        }
        if (rows.isEmpty())
            continue;
        page += QStringLiteral("<h2>%1</h2>\n").arg(wording(heading).toHtmlEscaped());
        if (group == Group::Tables)
            page += QStringLiteral("<p><small>%1</small></p>\n").arg(wording(forPublic ? "dossier.tables_note_public" : "dossier.tables_note").arg(core::kSmallestGroup).toHtmlEscaped());
        page += group == Group::Photos ? rows : QStringLiteral("<ul>\n%1</ul>\n").arg(rows);
    }
    page += QStringLiteral("</body>\n</html>\n");
    return page.toUtf8();
}

} // namespace eldin::ui::documents
