// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Shares.h"
#include "core/domain/Phrase.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace eldin::core {

/// The fixed phrases of the papers in one language, from resources/wording; its README says how fields, counts and
/// dates work. A key that is not there is our mistake: Error{Internal}.
class Wording final
{
public:
    explicit Wording(Language language);
    /// With what the municipality says in its own way.
    Wording(Language language, const std::vector<Phrase> &own);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] QString operator()(const char *key) const { return text(QString::fromLatin1(key)); }
    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] bool has(const QString &key) const;
    /// Of a phrase that is empty as shipped: what the municipality says, or nothing.
    [[nodiscard]] QString own(const char *key) const { return m_texts.value(QString::fromLatin1(key)); }

    /// `base.one`, `.few` or `.many` with the number, by the Russian rule (Kyrgyz texts are the same in all three).
    [[nodiscard]] QString count(const QString &base, int number) const;

    [[nodiscard]] QString date(const QDate &date) const;      ///< 2026-жылдын 10-декабры
    [[nodiscard]] QString dateIn(const QDate &date) const;    ///< …декабрында
    [[nodiscard]] QString dateUntil(const QDate &date) const; ///< …декабрына чейин

    [[nodiscard]] QString money(Money amount, MoneyUnit unit) const { return moneyWithUnit(amount, unit, m_language); }
    [[nodiscard]] QString figure(Money amount, MoneyUnit unit) const { return moneyFigure(amount, unit, m_language); }
    /// Tenths of a percent as "12,3 %".
    [[nodiscard]] QString percent(std::int64_t tenths) const { return percentText(tenths, m_language); }

    /// The text in this language; where it is only in another one, that language is named behind it, so that languages
    /// are never mixed in silence.
    [[nodiscard]] QString marked(const LocalText &text) const;
    /// The same of what somebody said.
    [[nodiscard]] QString asSaid(const QString &text, Language said) const;

private:
    [[nodiscard]] QString datePattern(const char *pattern, const char *month, const QDate &date) const;

    Language m_language;
    QHash<QString, QString> m_texts;
};

} // namespace eldin::core
