// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Cli.h"
#include "app/cli/Console.h"
#include "core/document/Document.h"

#include <QCommandLineParser>
#include <QJsonValue>

#include <memory>
#include <vector>

namespace eldin::cli {

/// Exit codes are a contract of scripts.
enum ExitCode { Done = 0, Refused = 1, WrongUsage = 2, FileTrouble = 3, OpenConflicts = 4 };

/// The call itself is wrong: a missing or unknown option, a value that cannot be read. Ends with WrongUsage.
struct UsageError
{
    QString message;
};

/// What a command works with.
struct Context
{
    const QCommandLineParser &options;
    QStringList arguments; ///< the files and names after the command's own words
    core::Clock &clock;
    core::Random &random;
    QString device;
    QString author;
    core::Language language = core::Language::Kyrgyz; ///< of messages
    std::optional<core::Language> languageOfText = {}; ///< `--language` after the command's words, for a text they give
    bool json = false;

    [[nodiscard]] core::Environment environment() const { return {clock, random, device, author, interrupted}; }
    /// The value of an option that must be given.
    [[nodiscard]] QString required(const QString &option) const;
    [[nodiscard]] std::optional<QString> given(const QString &option) const;
};

/// What a command has to say: one JSON value, and how it ended.
struct Outcome
{
    QJsonValue value = {};
    int exitCode = Done;
    QString message = {}; ///< to standard error, for every exit but Done
    QString text = {};    ///< for people instead of the value's names and figures
};

/// One command of the command line; one class each.
class Command
{
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual QStringList name() const = 0;      ///< `{"import", "budget"}`
    [[nodiscard]] virtual QString description() const = 0;   ///< one translated sentence
    [[nodiscard]] virtual QStringList positional() const = 0;///< `{"FILE", "TABLE"}`; one in `[]` may be left out
    virtual void addOptions(QCommandLineParser &) const {}
    /// Beside the options, in the language of messages; empty: nothing.
    [[nodiscard]] virtual QString moreHelp(core::Language) const { return {}; }
    /// What `--language` means to it.
    [[nodiscard]] virtual QString aboutLanguage() const { return Cli::tr("Language of messages: ky, ru or en."); }
    [[nodiscard]] virtual Outcome run(const Context &context) const = 0;
    /// True for commands that draw: they need a QApplication.
    [[nodiscard]] virtual bool draws() const { return false; }
};

/// All commands of this build.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

/// The document for reading.
[[nodiscard]] std::unique_ptr<core::Document> openToRead(const Context &context);
/// The document for writing; Error{Locked} or Error{ReadOnly} if it cannot be.
[[nodiscard]] std::unique_ptr<core::Document> openToWrite(const Context &context);

} // namespace eldin::cli
