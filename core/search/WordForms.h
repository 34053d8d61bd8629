// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/KyrgyzStem.h"

#include <functional>
#include <vector>

namespace eldin::core {

/// How near a word of a text is to the word that somebody looks for, the nearest last.
enum class Likeness {
    None,
    Fault,       ///< one letter wrong, missing, too many, or two changed about
    Beginning,   ///< the word begins so: for what is being typed
    LooseForm,   ///< a form, if ө ү ң are о у н, or Latin letters Kyrgyz
    Form,        ///< another form of the same word
    LooseSame,   ///< the same, if ө ү ң are о у н, or Latin letters Kyrgyz
    Same,
};

/// One word of a search, and which words of texts it stands for. The language is told by the word itself: by letters that
/// only one of them has; a word that both could have is taken for both, so mixed texts need no switch. Latin words are
/// compared as they are (Uzbek), and in their Kyrgyz reading.
class WordForms final
{
public:
    using IsKnown = std::function<bool(const QString &)>;
    using HasForms = std::function<bool(const QString &, KyrgyzLetters)>;

    /// `isKnown` says of a comparedWord() whether any text has it: of several possible stems of "суунун" the one that is
    /// in use is meant. Where none is by itself, that of which `hasForms` knows another form.
    explicit WordForms(const QString &word, const IsKnown &isKnown = {}, const HasForms &hasForms = {});

    /// Both of the same word of a text: a comparedWord(), and withoutKyrgyzLetters() of it.
    [[nodiscard]] Likeness likeness(const QString &word, const QString &plain) const;
    [[nodiscard]] Likeness likeness(const QString &word) const;
    /// The same word by letter, in one case or another; ө is not о.
    [[nodiscard]] bool isSame(const QString &word) const { return word == m_word; }
    /// The text's word begins with what was typed of this one.
    [[nodiscard]] bool isBeginningOf(const QString &plain) const;
    /// One typing fault apart, ө being о; only for words of five letters and more.
    [[nodiscard]] bool isOneFaultFrom(const QString &word) const;

    /// Every word that is alike begins with one of these, withoutKyrgyzLetters(); faults aside.
    [[nodiscard]] const QStringList &beginnings() const { return m_beginnings; }
    [[nodiscard]] const QString &word() const { return m_word; }

private:
    struct Base
    {
        QString word;
        KyrgyzLetters letters = KyrgyzLetters::Exact;
    };
    void addStems(const QString &word, KyrgyzLetters letters, const IsKnown &isKnown, const HasForms &hasForms);

    QString m_word;
    QString m_plain;
    QStringList m_readings; ///< other spellings of the same word, plain
    std::vector<Base> m_bases; ///< Kyrgyz: forms of these
    QString m_russian; ///< stem; empty if it is no Russian word
    QStringList m_beginnings;
};

} // namespace eldin::core
