// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Wording.h"

#include "core/base/Error.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace eldin::core {

namespace {

QHash<QString, QString> readTexts(Language language)
{
    QHash<QString, QString> texts;
    for (const QString &name : {QStringLiteral("common"), QStringLiteral("protocol"), QStringLiteral("checklist"), QStringLiteral("evidence"), QStringLiteral("citizens_budget"), QStringLiteral("hearing_papers"), QStringLiteral("follow_up"), QStringLiteral("after_hearing"), QStringLiteral("hand_over"), QStringLiteral("open_data"), QStringLiteral("pictures"), QStringLiteral("projector")}) {
        QFile file(QStringLiteral(":/eldin/wording/%1.json").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::Internal, file.fileName());
        const QJsonObject entries = QJsonDocument::fromJson(file.readAll()).object();
        for (auto it = entries.begin(); it != entries.end(); ++it)
            texts[it.key()] = it.value()[languageCode(language)].toString();
    }
    return texts;
}

/// Read once: the files do not change while the program runs.
const QHash<QString, QString> &shippedTexts(Language language)
{
    static const QHash<QString, QString> kyrgyz = readTexts(Language::Kyrgyz);
    static const QHash<QString, QString> russian = readTexts(Language::Russian);
    static const QHash<QString, QString> english = readTexts(Language::English);
    return language == Language::Kyrgyz ? kyrgyz : language == Language::Russian ? russian : english;
}

} // namespace

Wording::Wording(Language language)
    : m_language(language)
    , m_texts(shippedTexts(language))
{
}

Wording::Wording(Language language, const std::vector<Phrase> &own)
    : Wording(language)
{
    for (const Phrase &phrase : own) {
        if (!phrase.text.of(language).isEmpty())
            m_texts[phrase.key] = phrase.text.of(language);
    }
}

bool Wording::has(const QString &key) const
{
    return m_texts.contains(key);
}

QString Wording::text(const QString &key) const
{
    const auto found = m_texts.find(key);
    if (found == m_texts.end())
        throw Error(ErrorCode::Internal, QStringLiteral("no phrase ") + key);
    return *found;
}

QString Wording::count(const QString &base, int number) const
{
    const int tens = number % 100;
    const int ones = number % 10;
    QString form = QStringLiteral(".many");
    if (m_language == Language::English)
        form = number == 1 ? QStringLiteral(".one") : QStringLiteral(".many");
    else if (ones == 1 && tens != 11)
        form = QStringLiteral(".one");
    else if (ones >= 2 && ones <= 4 && (tens < 12 || tens > 14))
        form = QStringLiteral(".few");
    return text(base + form).arg(number);
}

QString Wording::datePattern(const char *pattern, const char *month, const QDate &date) const
{
    if (!date.isValid()) // a file from elsewhere may hold anything for a day
        return text(QStringLiteral("not_stated"));
    const QString monthName = text(QString::fromLatin1(month) + QString::number(date.month()));
    return text(QString::fromLatin1(pattern)).arg(QString::number(date.year()), QString::number(date.day()), monthName);
}

QString Wording::date(const QDate &date) const
{
    return datePattern("date.pattern", "month.date.", date);
}

QString Wording::dateIn(const QDate &date) const
{
    return datePattern("date.pattern.in", "month.date_in.", date);
}

QString Wording::dateUntil(const QDate &date) const
{
    return datePattern("date.pattern.until", "month.date_until.", date);
}

QString Wording::asSaid(const QString &words, Language said) const
{
    if (said == m_language || words.isEmpty())
        return words;
    return words + QStringLiteral(" [") + text(QStringLiteral("mark.as_said")).arg(text(QStringLiteral("language.in.") + languageCode(said))) + u']';
}

QString Wording::marked(const LocalText &words) const
{
    const QString &best = words.best(m_language);
    const Language written = words.bestLanguage(m_language);
    if (best.isEmpty() || written == m_language)
        return best;
    return best + QStringLiteral(" [") + text(QStringLiteral("language.in.") + languageCode(written)) + u']';
}

} // namespace eldin::core
