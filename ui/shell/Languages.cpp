// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Languages.h"

#include "core/domain/Codes.h"

#include <QCoreApplication>

namespace eldin::ui {

QLocale localeOf(core::Language language)
{
    switch (language) {
    case core::Language::Kyrgyz: return {QLocale::Kyrgyz, QLocale::Kyrgyzstan};
    case core::Language::Russian: return {QLocale::Russian, QLocale::Kyrgyzstan};
    case core::Language::English: break;
    }
    return {QLocale::English, QLocale::UnitedKingdom};
}

QString ownName(core::Language language)
{
    switch (language) {
    case core::Language::Kyrgyz: return QStringLiteral("Кыргызча");
    case core::Language::Russian: return QStringLiteral("Русский");
    case core::Language::English: break;
    }
    return QStringLiteral("English");
}

void Languages::use(core::Language language)
{
    // Before the translators: their arrival makes widgets read dates and numbers anew.
    QLocale::setDefault(localeOf(language));
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    for (const char16_t *module : {u"qt", u"core", u"ui"}) {
        auto translator = std::make_unique<QTranslator>();
        // English files hold only plural forms; Qt's own English needs none.
        if (translator->load(QStringLiteral(":/eldin/translations/%1_%2.qm").arg(QString::fromUtf16(module), core::codeOf(language)))) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    }
}

} // namespace eldin::ui
