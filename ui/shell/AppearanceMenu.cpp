// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AppearanceMenu.h"

#include "ui/shell/Languages.h"
#include "ui/shell/Settings.h"
#include "ui/widgets/Icon.h"

#include <QActionGroup>
#include <QApplication>

namespace eldin::ui {

void applyAppearance(const Shell &shell)
{
    theme::apply(*qApp, shell.settings.scheme());
    shell.languages.use(shell.settings.language());
}

AppearanceMenu::AppearanceMenu(const Shell &shell, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("appearanceMenu"));
    auto *languages = new QActionGroup(this);
    for (const core::Language language : {core::Language::Kyrgyz, core::Language::Russian, core::Language::English}) {
        QAction *action = languages->addAction(addAction(ownName(language)));
        action->setCheckable(true);
        action->setChecked(shell.settings.language() == language);
        connect(action, &QAction::triggered, this, [shell, language] {
            shell.settings.setLanguage(language);
            shell.languages.use(language);
        });
    }
    addSeparator();
    auto *schemes = new QActionGroup(this);
    const std::pair<Scheme, QString> choices[] {
        {Scheme::System, tr("As the system")}, {Scheme::Light, tr("Light")}, {Scheme::Dark, tr("Dark")}};
    for (const auto &[scheme, name] : choices) {
        QAction *action = schemes->addAction(addAction(name));
        action->setCheckable(true);
        action->setChecked(shell.settings.scheme() == scheme);
        connect(action, &QAction::triggered, this, [shell, chosen = scheme] {
            shell.settings.setScheme(chosen);
            theme::apply(*qApp, chosen);
        });
    }
}

} // namespace eldin::ui
