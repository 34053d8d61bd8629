// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/OdtWriter.h"

#include "core/exchange/writer/ZipArchive.h"
#include "ui/documents/OdtBody.h"
#include "ui/documents/OdtNames.h"
#include "ui/documents/OdtStyles.h"
#include "ui/documents/SealPicture.h"

namespace eldin::ui::documents {

using namespace core::report;
using core::exchange::ZipArchive;

namespace {

const QString kKind = QStringLiteral("application/vnd.oasis.opendocument.text");

QByteArray contentPart(const Report &report, const OfficeStyle &style, std::vector<QByteArray> &pictures)
{
    OdtAutoStyles styles(style);
    XmlWriter body(XmlWriter::Kind::Fragment);
    std::size_t count = 0;
    for (std::size_t i = 0; i < report.parts.size(); ++i) {
        OdtBody writer(body, styles, report.parts[i].language, odtMasterPage(i), count);
        for (const OfficeBlock &block : officeContent(report.parts[i], style)) {
            std::visit([&](const auto &one) { writer.write(one); }, block);
            if (const auto *picture = std::get_if<OfficePicture>(&block))
                pictures.push_back(picture->picture.png);
        }
    }
    XmlWriter xml;
    xml.element("office:document-content", odtRoot(), [&] {
        writeFonts(xml, style);
        xml.element("office:automatic-styles", {}, [&] { styles.write(xml); });
        xml.element("office:body", {}, [&] { xml.element("office:text", {}, [&] { xml.fragment(body.bytes()); }); });
    });
    return xml.bytes();
}

/// Title and language, no day: the same paper gives the same bytes.
QByteArray metaPart(const Report &report)
{
    XmlWriter xml;
    xml.element("office:document-meta",
                {{"xmlns:office", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0")},
                 {"xmlns:meta", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:meta:1.0")},
                 {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
                 {"office:version", QStringLiteral("1.3")}},
                [&] {
                    xml.element("office:meta", {}, [&] {
                        xml.element("meta:generator", {}, QStringLiteral("Eldin Unu " ELDIN_VERSION));
                        xml.element("dc:title", {}, report.title);
                        if (!report.parts.empty())
                            xml.element("dc:language", {}, languageTag(report.parts.front().language));
                    });
                });
    return xml.bytes();
}

/// Rows whose paragraphs are kept with the next are kept so, as in Word.
QByteArray settingsPart()
{
    XmlWriter xml;
    xml.element("office:document-settings",
                {{"xmlns:office", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0")},
                 {"xmlns:config", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:config:1.0")},
                 {"xmlns:ooo", QStringLiteral("http://openoffice.org/2004/office")},
                 {"office:version", QStringLiteral("1.3")}},
                [&] {
                    xml.element("office:settings", {}, [&] {
                        xml.element("config:config-item-set", {{"config:name", QStringLiteral("ooo:configuration-settings")}}, [&] {
                            xml.element("config:config-item", {{"config:name", QStringLiteral("TableRowKeep")}, {"config:type", QStringLiteral("boolean")}},
                                        QStringLiteral("true"));
                        });
                    });
                });
    return xml.bytes();
}

QByteArray manifestPart(std::size_t pictures, bool sealed)
{
    XmlWriter xml;
    xml.element("manifest:manifest",
                {{"xmlns:manifest", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")},
                 {"manifest:version", QStringLiteral("1.3")}},
                [&] {
                    const auto entry = [&](const QString &path, const QString &type) {
                        xml.element("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:media-type", type}});
                    };
                    xml.element("manifest:file-entry", {{"manifest:full-path", QStringLiteral("/")},
                                                        {"manifest:version", QStringLiteral("1.3")},
                                                        {"manifest:media-type", kKind}});
                    for (const char *part : {"content.xml", "styles.xml", "meta.xml", "settings.xml"})
                        entry(QString::fromLatin1(part), QStringLiteral("text/xml"));
                    for (std::size_t i = 1; i <= pictures; ++i)
                        entry(QStringLiteral("Pictures/chart%1.png").arg(i), QStringLiteral("image/png"));
                    if (sealed)
                        entry(QStringLiteral("Pictures/seal.png"), QStringLiteral("image/png"));
                });
    return xml.bytes();
}

} // namespace

QByteArray toOdt(const Report &report)
{
    const OfficeStyle style(report);
    std::vector<QByteArray> pictures;
    const QByteArray content = contentPart(report, style, pictures);
    ZipArchive archive;
    // The kind stands first and unpacked: programs know the file by its first bytes.
    archive.add(QStringLiteral("mimetype"), kKind.toLatin1(), ZipArchive::Packing::Stored);
    archive.add(QStringLiteral("META-INF/manifest.xml"), manifestPart(pictures.size(), isSealed(report)));
    archive.add(QStringLiteral("content.xml"), content);
    archive.add(QStringLiteral("styles.xml"), odtStyles(report, style));
    archive.add(QStringLiteral("meta.xml"), metaPart(report));
    archive.add(QStringLiteral("settings.xml"), settingsPart());
    for (std::size_t i = 0; i < pictures.size(); ++i)
        archive.add(QStringLiteral("Pictures/chart%1.png").arg(i + 1), pictures[i], ZipArchive::Packing::Stored);
    if (isSealed(report)) // the same on every page
        archive.add(QStringLiteral("Pictures/seal.png"), sealPicture(report.parts.front().sealWords).png, ZipArchive::Packing::Stored);
    return archive.bytes();
}

} // namespace eldin::ui::documents
