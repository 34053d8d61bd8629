// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace eldin::test {

/// How a run of the real program ended.
struct CliRun
{
    int code = -1; ///< -1: it did not start, or crashed
    QByteArray out;
    QByteArray error;

    /// The one JSON value of standard output; a failed check if it is none.
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    /// For record: a value a line.
    [[nodiscard]] QList<QJsonObject> lines() const;
};

/// A folder with its own settings in which eldin-unu-cli is run.
class Cli
{
public:
    Cli();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] static QString program();
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    void setVariable(const char *name, const QString &value) { m_environment.insert(QString::fromLatin1(name), value); }

    [[nodiscard]] CliRun run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Runs with `--json`; a failed check with its message unless it ends with 0. Gives its object.
    QJsonObject done(const QStringList &arguments, const QByteArray &input = {}) const;
    QJsonArray rows(const QStringList &arguments) const;

    /// A new document with a hearing and a meeting; the path.
    [[nodiscard]] QString documentWithMeeting(const QString &name = QStringLiteral("угуу.eldin")) const;
    /// The sample; the path.
    [[nodiscard]] QString sample() const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// `a|b|c` of one row, for comparing.
[[nodiscard]] QStringList column(const QJsonArray &rows, const QStringList &keys);

} // namespace eldin::test
