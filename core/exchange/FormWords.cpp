// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FormWords.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace eldin::core::exchange::formwords {

namespace {

const QJsonObject &words()
{
    static const QJsonObject all = [] {
        QFile file(QStringLiteral(":/eldin/wording/forms.json"));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::Internal, file.fileName());
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return all;
}

} // namespace

QString text(const QString &key, Language language)
{
    const QString result = words()[QStringLiteral("form.") + key][languageCode(language)].toString();
    if (result.isEmpty())
        throw Error(ErrorCode::Internal, QStringLiteral("no phrase form.") + key);
    return result;
}

QString codeOf(const QString &base, const QStringList &codes, const QString &given)
{
    const QString wanted = foldedWithoutKyrgyzLetters(given);
    for (const QString &code : codes) {
        if (wanted == code)
            return code;
        for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
            if (wanted == foldedWithoutKyrgyzLetters(text(base + u'.' + code, language)))
                return code;
        }
    }
    return {};
}

bool isYes(const QString &given)
{
    const QString wanted = foldedWithoutKyrgyzLetters(given);
    for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
        if (wanted == foldedWithoutKyrgyzLetters(text("yes", language)))
            return true;
    }
    return wanted == u"+" || wanted == u"1" || wanted == u"true";
}

} // namespace eldin::core::exchange::formwords
