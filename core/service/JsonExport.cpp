// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/JsonExport.h"

#include "core/base/SafeFileName.h"
#include "core/exchange/JsonRows.h"
#include "core/service/ExportFolder.h"
#include "core/service/PublicRows.h"
#include "core/storage/Migration.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace eldin::core {

namespace {

constexpr int kRowsBetweenLooks = 256;

QByteArray valueText(ColumnKind kind, const sqlite::Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return exchange::jsonText(*text);
    if (const auto *number = std::get_if<qint64>(&value)) {
        if (kind == ColumnKind::Boolean)
            return *number != 0 ? "true" : "false";
        if (kind == ColumnKind::Amount)
            return '"' + plainMoney(Money::fromTyiyn(*number)).toLatin1() + '"';
        return QByteArray::number(*number);
    }
    return "null";
}

QByteArray rowText(const TableShape &shape, const TableRow &row)
{
    QByteArrayList fields;
    for (std::size_t i = 0; i < shape.columns.size(); ++i)
        fields += '"' + shape.columns[i].name.toLatin1() + "\": " + valueText(shape.columns[i].kind, row.values[i]);
    // Erased words are no empty ones: their fields are not there at all.
    for (std::size_t i = 0; row.words && i < shape.words.size(); ++i)
        fields += '"' + shape.words[i].name.toLatin1() + "\": " + valueText(shape.words[i].kind, (*row.words)[i]);
    return '{' + fields.join(", ") + '}';
}

class Writing
{
public:
    Writing(Document &document, const QString &folder, bool forPublic, const ExportGoesOn &goesOn)
        : m_document(document)
        , m_files(folder)
        , m_forPublic(forPublic)
        , m_words(document.stores())
        , m_present(forPublic ? std::make_optional<PublicPresent>(document.stores()) : std::nullopt)
        , m_goesOn(goesOn)
    {
    }

    QStringList all()
    {
        QJsonArray tables;
        for (const TableShape &shape : tableShapes()) {
            if (!m_forPublic || isPublicTable(shape))
                tables.append(table(shape));
        }
        QJsonArray files;
        if (!m_forPublic)
            files = attachedFiles();
        const QJsonObject index {{QStringLiteral("format"), QString::fromUtf16(jsonexport::kFormat)},
                                 {QStringLiteral("version"), jsonexport::kVersion},
                                 {QStringLiteral("schema"), schemaVersion()},
                                 {QStringLiteral("public"), m_forPublic},
                                 {QStringLiteral("tables"), tables},
                                 {QStringLiteral("attachments"), files}};
        m_files.write(QString::fromUtf16(jsonexport::kIndex), QJsonDocument(index).toJson());
        look();
        return m_files.finish();
    }

private:
    void look() const
    {
        if (m_goesOn && !m_goesOn())
            throw Error(ErrorCode::Cancelled);
    }

    QJsonObject table(const TableShape &shape)
    {
        const QString name = QString::fromUtf16(jsonexport::kTables) + u'/' + shape.name + QStringLiteral(".json");
        QFile file(m_files.place(name));
        if (!file.open(QIODevice::WriteOnly))
            throw Error(ErrorCode::Io, file.fileName());
        const auto write = [&](const QByteArray &bytes) {
            if (file.write(bytes) != bytes.size())
                throw Error(ErrorCode::DiskFull, file.fileName());
        };
        qint64 count = 0;
        write("[");
        for (TableRows rows(m_document.connection(), shape); rows.next(); ++count) {
            if (count % kRowsBetweenLooks == 0)
                look();
            write((count == 0 ? "\n" : ",\n") + rowText(shape, m_forPublic ? publicRow(shape, rows.row(), m_words, *m_present) : rows.row()));
        }
        write("\n]\n");
        if (!file.flush())
            throw Error(ErrorCode::DiskFull, file.fileName());
        return {{QStringLiteral("table"), shape.name}, {QStringLiteral("file"), name}, {QStringLiteral("rows"), count}};
    }

    /// By their hashes, each content once. One whose bytes are not here (a copy without attached files) has no file.
    QJsonArray attachedFiles()
    {
        std::map<QString, Attachment> byHash;
        for (const Attachment &attachment : m_document.stores().attachments.all())
            byHash.emplace(attachment.hash, attachment);
        QJsonArray list;
        int number = 0;
        for (const auto &[hash, attachment] : byHash) {
            if (!m_document.stores().contents.has(hash))
                continue;
            look();
            const QString name = QStringLiteral("%1/%2-%3").arg(QString::fromUtf16(jsonexport::kFiles)).arg(++number, 3, 10, QLatin1Char('0')).arg(safeFileName(attachment.name));
            QFile file(m_files.place(name));
            if (!file.open(QIODevice::WriteOnly))
                throw Error(ErrorCode::Io, file.fileName());
            if (!m_document.stores().contents.copyTo(hash, file) || !file.flush())
                throw Error(m_document.stores().contents.isSound(hash) ? ErrorCode::DiskFull : ErrorCode::FileDamaged, file.fileName());
            list.append(QJsonObject {{QStringLiteral("hash"), hash}, {QStringLiteral("file"), name}});
        }
        return list;
    }

    Document &m_document;
    ExportFolder m_files;
    bool m_forPublic;
    PublicWords m_words;
    std::optional<PublicPresent> m_present; ///< of an export for everybody
    ExportGoesOn m_goesOn;
};

} // namespace

QStringList exportJson(Document &document, const QString &folder, bool forPublic, const ExportGoesOn &goesOn)
{
    return Writing(document, folder, forPublic, goesOn).all();
}

} // namespace eldin::core
