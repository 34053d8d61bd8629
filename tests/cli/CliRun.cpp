// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRun.h"
#include "tests/support/Places.h"

#include "tests/support/Printing.h"

#include <QFileInfo>
#include <QFile>
#include <QDir>
#include <QJsonDocument>
#include <QProcess>

namespace eldin::test {

namespace {

QJsonDocument parsed(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    INFO(bytes.first(std::min<qsizetype>(bytes.size(), 2000)).toStdString());
    CHECK(error.error == QJsonParseError::NoError);
    return document;
}

} // namespace

QJsonObject CliRun::object() const
{
    const QJsonDocument document = parsed(out);
    CHECK(document.isObject());
    return document.object();
}

QJsonArray CliRun::array() const
{
    const QJsonDocument document = parsed(out);
    CHECK(document.isArray());
    return document.array();
}

QList<QJsonObject> CliRun::lines() const
{
    QList<QJsonObject> result;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            result += parsed(line).object();
    }
    return result;
}

Cli::Cli()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    m_environment.remove(QStringLiteral("DISPLAY"));
}

QString Cli::program()
{
    return eldin::test::builtProgram(QStringLiteral("eldin-unu-cli"));
}

CliRun Cli::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    constexpr int kLongestRun = 60'000;
    if (!process.waitForFinished(kLongestRun)) {
        process.kill();
        process.waitForFinished();
        FAIL("eldin-unu-cli " << arguments.join(u' ').toStdString() << " does not end");
    }
    CliRun run{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
               process.readAllStandardOutput(), process.readAllStandardError()};
    // A contract for every command: whatever is not 0 says why.
    INFO(arguments.join(u' ').toStdString() << '\n' << run.error.toStdString());
    CHECK(run.code >= 0);
    CHECK((run.code == 0 || !run.error.trimmed().isEmpty()));
    return run;
}

QJsonObject Cli::done(const QStringList &arguments, const QByteArray &input) const
{
    const CliRun result = run(arguments + QStringList{QStringLiteral("--json")}, input);
    INFO(arguments.join(u' ').toStdString() << '\n' << result.error.toStdString());
    CHECK(result.code == 0);
    return result.object();
}

QJsonArray Cli::rows(const QStringList &arguments) const
{
    const CliRun result = run(arguments + QStringList{QStringLiteral("--json")});
    INFO(arguments.join(u' ').toStdString() << '\n' << result.error.toStdString());
    CHECK(result.code == 0);
    return result.array();
}

QString Cli::documentWithMeeting(const QString &name) const
{
    const auto text = [](const char16_t *words) { return QString::fromUtf16(words); };
    const QString file = path(name);
    done({text(u"create"), file, text(u"--municipality"), text(u"Ак-Булак")});
    done({text(u"add"), text(u"hearing"), file, text(u"--title"), text(u"Бюджет боюнча угуу"),
          text(u"--kind"), text(u"draft"), text(u"--date"), text(u"2026-12-10")});
    done({text(u"add"), text(u"meeting"), file, text(u"--hearing"), text(u"latest"), text(u"--place"),
          text(u"Клуб"), text(u"--start"), text(u"2026-12-10T10:00")});
    // The backup of the day that the first change has made: tests count their own.
    const QDir backups(path(QStringLiteral("eldin-unu-backups")));
    for (const QString &backup : backups.entryList({QFileInfo(file).completeBaseName() + QStringLiteral(" *.eldin")}, QDir::Files))
        QFile::remove(backups.filePath(backup));
    return file;
}

QString Cli::sample() const
{
    const QString file = path(QStringLiteral("sample.eldin"));
    done({QStringLiteral("sample"), file});
    return file;
}

QStringList column(const QJsonArray &rows, const QStringList &keys)
{
    QStringList result;
    for (const QJsonValue row : rows) {
        QStringList cells;
        for (const QString &key : keys)
            cells += row.toObject()[key].toVariant().toString();
        result += cells.join(u'|');
    }
    return result;
}

} // namespace eldin::test
