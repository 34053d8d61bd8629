// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/base/Random.h"
#include "core/domain/Codes.h"
#include "ui/shell/AppearanceMenu.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/KeyPositions.h"
#include "ui/shell/Languages.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Settings.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char **argv)
{
    using namespace eldin;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("eldin-unu"));
    QApplication::setApplicationVersion(QStringLiteral(ELDIN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("eldin-unu"));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("ky, ru or en"), QStringLiteral("code"));
    parser.addOption(language);
    parser.addPositionalArgument(QStringLiteral("document"), QStringLiteral("a document to open"), QStringLiteral("[document]"));
    parser.process(application);

    ui::Settings settings;
    if (const auto chosen = core::fromCode<core::Language>(parser.value(language)))
        settings.setLanguage(*chosen);
    ui::Dialogs dialogs;
    ui::Languages languages;
    core::SystemClock clock;
    core::SystemRandom random;
    const ui::Shell shell {settings, dialogs, languages, clock, random};
    ui::applyAppearance(shell);
    ui::KeyPositions keys;
    application.installEventFilter(&keys);
    ui::MainWindow window(shell);
    window.show();
    if (!parser.positionalArguments().isEmpty())
        window.openDocument(parser.positionalArguments().constFirst());
    return QApplication::exec();
}
