// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/JsonTakeOver.h"

#include "core/exchange/FileHash.h"
#include "core/service/ExportedTable.h"
#include "core/service/JsonExport.h"
#include "core/storage/Migration.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace eldin::core {

namespace {

constexpr qint64 kLargestIndex = 16 * 1024 * 1024;
constexpr qint64 kMostRows = 2'000'000; ///< of all tables together
constexpr int kRowsBetweenLooks = 256;

/// A file that is really one, in the folder; Error{FileMissing} where it is not there.
void requireFile(const QString &path, const QString &name)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(ErrorCode::FileMissing, path);
    if (!info.isFile() || info.isSymLink())
        throw exportError(QStringLiteral("broken"), name);
}

class Taking
{
public:
    Taking(Document &document, QString folder, const JsonTakeOver::GoesOn &goesOn)
        : m_document(document)
        , m_connection(document.connection())
        , m_folder(std::move(folder))
        , m_goesOn(goesOn)
    {
    }

    /// Inside Document::transact.
    qint64 all()
    {
        readIndex();
        for (const TableShape &shape : tableShapes()) {
            if (m_tables.contains(shape.name))
                take(shape);
        }
        requireWhole();
        takeFiles();
        return m_rows;
    }

private:
    /// A link whose record has not come yet.
    struct Link
    {
        QString target;
        QString id;
        QString file;
        qint64 row = 0;
        QString field;
    };

    void readIndex()
    {
        const QString name = QString::fromUtf16(jsonexport::kIndex);
        const QString path = QDir(m_folder).filePath(name);
        requireFile(path, name);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::Io, path);
        if (file.size() > kLargestIndex)
            throw Error(ErrorCode::FileOverLimit, path);
        m_index = QJsonDocument::fromJson(file.readAll()).object();
        if (m_index.value(QStringLiteral("format")).toString() != QStringView(jsonexport::kFormat))
            throw exportError(QStringLiteral("no-export"), name);
        m_schema = m_index.value(QStringLiteral("schema")).toInt();
        if (m_index.value(QStringLiteral("version")).toInt() > jsonexport::kVersion || m_schema > schemaVersion())
            throw Error(ErrorCode::FileTooNew, path);
        if (m_index.value(QStringLiteral("version")).toInt() != jsonexport::kVersion || m_schema < 1)
            throw exportError(QStringLiteral("no-export"), name);
        for (const QJsonValue &entry : m_index.value(QStringLiteral("tables")).toArray()) {
            const QString table = entry[QStringLiteral("table")].toString();
            if (tableShape(table) == nullptr || m_tables.contains(table))
                throw exportError(QStringLiteral("unknown-table"), name, 0, table.left(100));
            m_tables[table] = static_cast<qint64>(entry[QStringLiteral("rows")].toDouble(-1));
            m_allBytes += QFileInfo(QDir(m_folder).filePath(QString::fromUtf16(jsonexport::kTables) + u'/' + table + QStringLiteral(".json"))).size();
        }
        if (!m_tables.contains(QStringLiteral("municipality")))
            throw exportError(QStringLiteral("no-export"), name);
    }

    void look(qint64 at) const
    {
        if (m_goesOn && !m_goesOn(m_readBytes + at, m_allBytes))
            throw Error(ErrorCode::Cancelled);
    }

    void take(const TableShape &shape)
    {
        ExportedTable table(m_connection, shape, m_folder, m_schema);
        std::vector<QString> targets;
        for (const ShapedColumn &column : shape.columns)
            targets.push_back(linkedTable(m_connection, shape.name, column.name));
        QSet<QString> &ids = m_ids[shape.name];
        RowsTakenOver rows(m_connection, shape);
        while (const auto row = table.next()) {
            if (++m_rows > kMostRows)
                throw Error(ErrorCode::FileOverLimit, m_folder);
            if (m_rows % kRowsBetweenLooks == 0)
                look(table.at());
            if (ids.contains(row->id()))
                throw table.error(QStringLiteral("twice"), shape.columns.front().name);
            ids.insert(row->id());
            for (std::size_t i = 0; i < targets.size(); ++i) {
                if (const auto *id = std::get_if<QString>(&row->values[i]); id != nullptr && !targets[i].isEmpty())
                    m_links.push_back({targets[i], *id, table.name(), table.number(), shape.columns[i].name});
            }
            note(shape, *row, table);
            rows.add(*row);
            followLinks();
        }
        if (table.number() - 1 != m_tables.value(shape.name))
            throw exportError(QStringLiteral("rows-differ"), table.name());
        rows.finish();
        m_readBytes += table.size();
    }

    /// What one row alone does not show: sums that would not fit, and which files belong to it.
    void note(const TableShape &shape, const TableRow &row, const ExportedTable &table)
    {
        QHash<QString, const sqlite::Value *> byName;
        for (std::size_t i = 0; i < shape.columns.size(); ++i) {
            const auto *amount = shape.columns[i].kind == ColumnKind::Amount ? std::get_if<qint64>(&row.values[i]) : nullptr;
            if (amount != nullptr)
                m_amounts = m_amounts + Money::fromTyiyn(std::abs(*amount));
            byName[shape.columns[i].name] = &row.values[i];
        }
        if (shape.name == u"attachment") {
            const QString hash = std::get<QString>(*byName[QStringLiteral("hash")]);
            m_sizes[hash] = std::get<qint64>(*byName[QStringLiteral("size")]);
        } else if (shape.name == u"slip_batch") {
            if (std::get<qint64>(*byName[QStringLiteral("first_number")]) > std::get<qint64>(*byName[QStringLiteral("last_number")]))
                throw table.error(QStringLiteral("out-of-range"), QStringLiteral("last_number"));
        }
    }

    /// Keeps those whose record may still come.
    void followLinks()
    {
        if (m_links.empty())
            return;
        std::vector<Link> open;
        for (Link &link : m_links) {
            if (!m_ids.value(link.target).contains(link.id))
                open.push_back(std::move(link));
        }
        m_links.clear();
        m_open.insert(m_open.end(), std::make_move_iterator(open.begin()), std::make_move_iterator(open.end()));
    }

    void requireWhole()
    {
        RowAccess rows(m_connection);
        for (const Link &link : m_open) {
            // A table that the export does not hold stays as it is in the document.
            const bool there = m_tables.contains(link.target) ? m_ids.value(link.target).contains(link.id) : rows.has(link.target, link.id);
            if (!there)
                throw exportError(QStringLiteral("no-such-record"), link.file, link.row, link.field);
        }
        if (m_ids.value(QStringLiteral("municipality")).size() != 1)
            throw exportError(QStringLiteral("one-municipality"), QStringLiteral("tables/municipality.json"));
    }

    void takeFiles()
    {
        static const QRegularExpression plain(QStringLiteral("\\A%1/[^/\\\\\\x00-\\x1f.][^/\\\\\\x00-\\x1f]{0,200}\\z").arg(QString::fromUtf16(jsonexport::kFiles)));
        for (const QJsonValue &entry : m_index.value(QStringLiteral("attachments")).toArray()) {
            const QString name = entry[QStringLiteral("file")].toString();
            const QString hash = entry[QStringLiteral("hash")].toString();
            if (!plain.match(name).hasMatch() || !m_sizes.contains(hash))
                throw exportError(QStringLiteral("unknown-file"), QString::fromUtf16(jsonexport::kIndex), 0, name.left(100));
            const QString path = QDir(m_folder).filePath(name);
            requireFile(path, name);
            look(0);
            const auto stopped = [this] { return m_goesOn && !m_goesOn(m_readBytes, m_allBytes); };
            const qint64 size = m_sizes.take(hash); // each content comes once
            if (QFileInfo(path).size() != size || exchange::fileSha256(path, stopped) != hash)
                throw exportError(QStringLiteral("file-differs"), name);
            QFile content(path);
            if (!content.open(QIODevice::ReadOnly))
                throw Error(ErrorCode::Io, path);
            m_document.stores().contents.insert(hash, content);
        }
    }

    Document &m_document;
    sqlite::Connection &m_connection;
    QString m_folder;
    const JsonTakeOver::GoesOn &m_goesOn;
    QJsonObject m_index;
    int m_schema = 0; ///< of the program that wrote the export
    QHash<QString, qint64> m_tables; ///< of the export, with their rows
    QHash<QString, QSet<QString>> m_ids; ///< that came, by table
    QHash<QString, qint64> m_sizes; ///< of attached files, by hash
    std::vector<Link> m_links; ///< of the row at work
    std::vector<Link> m_open;
    Money m_amounts; ///< all together, without their signs
    qint64 m_rows = 0;
    qint64 m_readBytes = 0;
    qint64 m_allBytes = 0;
};

} // namespace

qint64 JsonTakeOver::takeOver(const QString &folder, const GoesOn &goesOn, const Document::Elsewhere &elsewhere)
{
    return document().transact(
        Operation::TakeOverExport,
        [&](Stores &stores) {
            if (stores.budgets.count() > 0 || stores.hearings.count() > 0)
                throw Error(ErrorCode::RuleBroken, QStringLiteral("document-not-empty"));
            return Taking(document(), folder, goesOn).all();
        },
        elsewhere);
}

} // namespace eldin::core
