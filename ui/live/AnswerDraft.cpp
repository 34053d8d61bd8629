// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/AnswerDraft.h"

#include "core/base/MoneyText.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace eldin::ui {

namespace {

constexpr qsizetype kLongest = 1'000'000; // signs: what a document takes

} // namespace

QString AnswerDraft::written() const
{
    const QJsonObject object {{QStringLiteral("text"), text},
                              {QStringLiteral("office"), office},
                              {QStringLiteral("ky"), before.ky},
                              {QStringLiteral("ru"), before.ru},
                              {QStringLiteral("en"), before.en},
                              {QStringLiteral("inserted"), inserted},
                              {QStringLiteral("language"), language ? core::languageCode(*language) : QString()}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

AnswerDraft AnswerDraft::read(const QString &written)
{
    AnswerDraft draft;
    if (written.size() > 5 * kLongest)
        return draft;
    const QJsonDocument document = QJsonDocument::fromJson(written.toUtf8());
    if (!document.isObject()) {
        // The words alone, as the program wrote them before.
        draft.text = written.startsWith(u'{') ? QString() : written.left(kLongest);
        return draft;
    }
    const QJsonObject object = document.object();
    const auto read = [&](const QString &name) { return object.value(name).toString().left(kLongest); };
    draft.text = read(QStringLiteral("text"));
    draft.office = read(QStringLiteral("office"));
    draft.before = {read(QStringLiteral("ky")), read(QStringLiteral("ru")), read(QStringLiteral("en"))};
    draft.inserted = read(QStringLiteral("inserted"));
    draft.language = core::languageFromCode(read(QStringLiteral("language")));
    return draft;
}

} // namespace eldin::ui
