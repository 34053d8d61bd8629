// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include "app/cli/Command.h"
#include "app/cli/Installation.h"
#include "app/cli/ExitCodes.h"
#include "app/cli/Output.h"
#include "core/report/Texts.h"

#ifdef ELDIN_WITH_UI
#include <QApplication>
#endif
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <cstdio>

namespace eldin::cli {

namespace {

void setUp(QCommandLineParser &parser, const Command &command);

/// The command whose words are the first plain arguments. Options stand anywhere, and which of them take the next
/// argument is for each command to say: so each reads the line, and those that know all its options come first.
const Command *findCommand(const std::vector<std::unique_ptr<Command>> &commands, const QStringList &arguments)
{
    const Command *fallback = nullptr;
    for (const auto &command : commands) {
        QCommandLineParser parser;
        setUp(parser, *command);
        const bool understood = parser.parse(QStringList {QStringLiteral("eldin-unu-cli")} + arguments);
        const QStringList name = command->name();
        const QStringList words = parser.positionalArguments();
        if (words.size() < name.size() || words.first(name.size()) != name)
            continue;
        if (understood)
            return command.get();
        if (!fallback)
            fallback = command.get();
    }
    return fallback;
}

/// `--accept-gaps` may stand without its reason, which QCommandLineParser cannot be told.
QStringList withOptionalValues(QStringList arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--accept-gaps" && (i + 1 == arguments.size() || arguments[i + 1].startsWith(u'-')))
            arguments[i] += u'=';
    }
    return arguments;
}

/// Before there is an application the language is needed for its messages, so it is read by hand.
QString languageArgument(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--language" && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].startsWith(u"--language="))
            return arguments[i].sliced(11);
    }
    return QString();
}

core::Language chooseLanguage(const QStringList &arguments)
{
    const QString given = languageArgument(arguments);
    if (const auto language = core::languageFromCode(given))
        return *language;
    return core::languageFromCode(QLocale::system().name().left(2)).value_or(core::Language::Kyrgyz);
}

QString overview(const std::vector<std::unique_ptr<Command>> &commands)
{
    QString text = Cli::tr("Usage: eldin-unu-cli [--json] [--language ky|ru|en] [--author NAME] COMMAND FILE …") + QStringLiteral("\n\n");
    qsizetype longest = 0;
    for (const auto &command : commands)
        longest = std::max(longest, command->name().join(u' ').size());
    for (const auto &command : commands)
        text += QStringLiteral("  ") + command->name().join(u' ').leftJustified(longest + 2) + command->description() + u'\n';
    text += u'\n' + Cli::tr("eldin-unu-cli COMMAND --help tells more.") + u'\n';
    return text;
}

QString usage(const Command &command)
{
    return QStringLiteral("eldin-unu-cli ") + command.name().join(u' ') + u' ' + command.positional().join(u' ');
}

void setUp(QCommandLineParser &parser, const Command &command)
{
    parser.setApplicationDescription(command.description());
    parser.addOptions({
        {QStringLiteral("json"), Cli::tr("One JSON value on standard output and nothing else.")},
        {QStringLiteral("language"), command.aboutLanguage(), QStringLiteral("L")},
        {QStringLiteral("author"), Cli::tr("Who is working; default: the system's user name."), QStringLiteral("NAME")},
        {QStringList {QStringLiteral("h"), QStringLiteral("help")}, Cli::tr("Shows this help.")},
    });
    command.addOptions(parser);
}

QString helpText(const QCommandLineParser &parser, const Command &command, core::Language language)
{
    // Qt's text begins with its own usage line, which does not know the command's words.
    const QString text = parser.helpText();
    const qsizetype lineEnd = text.indexOf(u'\n');
    const QString more = command.moreHelp(language);
    return Cli::tr("Usage: %1").arg(usage(command)) + text.sliced(std::max<qsizetype>(lineEnd, 0)) + (more.isEmpty() ? more : u'\n' + more);
}

void print(const Outcome &outcome, bool json)
{
    if (!outcome.value.isUndefined()) {
        if (json) {
            const QJsonDocument document = outcome.value.isArray() ? QJsonDocument(outcome.value.toArray())
                                                                   : QJsonDocument(outcome.value.toObject());
            printOut(QString::fromUtf8(document.toJson(QJsonDocument::Compact)) + u'\n');
        } else {
            printOut(outcome.text.isEmpty() ? readable(outcome.value) : outcome.text);
        }
    }
    if (outcome.exitCode != Done && !outcome.message.isEmpty())
        printError(outcome.message.trimmed() + u'\n');
}

/// `--language` as given after the command's words began. Before them it is the language of messages and nothing else.
std::optional<core::Language> languageAfterWords(const Command &command, const QStringList &given)
{
    const QStringList program {QStringLiteral("eldin-unu-cli")};
    QCommandLineParser before;
    setUp(before, command);
    before.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    QCommandLineParser after;
    setUp(after, command);
    if (!before.parse(program + given) || !after.parse(program + before.positionalArguments()))
        return std::nullopt;
    return core::languageFromCode(after.value(QStringLiteral("language")));
}

int runCommand(const Command &command, const QStringList &given, core::Language language)
{
    QCommandLineParser parser;
    setUp(parser, command);
    if (!parser.parse(QStringList {QStringLiteral("eldin-unu-cli")} + given))
        throw UsageError {parser.errorText()};
    if (parser.isSet(QStringLiteral("help"))) {
        printOut(helpText(parser, command, language));
        return Done;
    }
    const QStringList languages = parser.values(QStringLiteral("language"));
    if (!std::all_of(languages.begin(), languages.end(), core::languageFromCode))
        throw UsageError {Cli::tr("--%1 takes one of: %2.").arg(QStringLiteral("language"), QStringLiteral("ky, ru, en"))};
    const QStringList arguments = parser.positionalArguments().sliced(command.name().size());
    const QStringList places = command.positional();
    const auto optional = std::count_if(places.begin(), places.end(), [](const QString &place) { return place.startsWith(u'['); });
    const bool takesMore = places.last().endsWith(u'…');
    if ((arguments.size() > places.size() && !takesMore) || arguments.size() < places.size() - optional)
        throw UsageError {Cli::tr("Usage: %1").arg(usage(command))};
    core::SystemClock clock;
    core::SystemRandom random;
    const QString author = parser.isSet(QStringLiteral("author")) ? parser.value(QStringLiteral("author")) : systemUserName();
    const Context context {parser, arguments, clock, random, deviceId(random), author, language,
                           languageAfterWords(command, given), parser.isSet(QStringLiteral("json"))};
    const Outcome outcome = command.run(context);
    print(outcome, context.json);
    return outcome.exitCode;
}

} // namespace

int runCommandLine(int argc, char **argv)
{
    // What Qt has to say of the machine (no runtime folder, no display) is not for users of the command line.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            printError(message + u'\n');
    });
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    watchInterruption();
    const auto commands = allCommands();
    arguments = withOptionalValues(arguments);
    const Command *command = findCommand(commands, arguments);
    std::unique_ptr<QCoreApplication> application;
#ifdef ELDIN_WITH_UI
    if (command && command->draws()) {
        // Papers are drawn without a display, whatever the machine has.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    }
#endif
    if (!application)
        application = std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("eldin-unu-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ELDIN_VERSION));

    const core::Language language = chooseLanguage(arguments);
    std::vector<std::unique_ptr<QTranslator>> translators;
    for (const char *module : {"qt", "core", "cli"}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(QStringLiteral(":/eldin/translations/%1_%2.qm").arg(QString::fromLatin1(module), core::languageCode(language))))
            QCoreApplication::installTranslator(translator.get());
        translators.push_back(std::move(translator));
    }
    try {
        if (command)
            return runCommand(*command, arguments, language);
        if (arguments.contains(QStringLiteral("--version"))) {
            printOut(QStringLiteral("eldin-unu-cli " ELDIN_VERSION "\n"));
            return Done;
        }
        if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))) {
            printOut(overview(commands));
            return Done;
        }
        throw UsageError {arguments.isEmpty() ? overview(commands)
                                              : Cli::tr("No such command: %1").arg(arguments.join(u' '))};
    } catch (const UsageError &error) {
        printError(error.message.trimmed() + u'\n');
        return WrongUsage;
    } catch (const core::Error &error) {
        printError(core::errorText(error) + u'\n');
        return exitCodeOf(error);
    }
}

} // namespace eldin::cli
