// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Checklist.h"

#include <QStringList>

namespace eldin::core {

/// One requirement of the transparency index, and what in the document proves it: the day, number and code of a paper, the code
/// of a seal, a count with where it was counted. It names nobody, and files by their hash, for a file's name may be a person's.
struct Evidence
{
    CheckPoint point;
    QStringList proofs; ///< sentences without a stop; none: the document proves nothing of it
    bool suffices = true; ///< false: they prove a part of it only
    QString toAttach; ///< what would prove it; empty where nothing is wanting

    /// It is met and the document proves it.
    [[nodiscard]] bool isProved() const { return (point.state == CheckState::Done || point.state == CheckState::ByProgram) && suffices && !proofs.isEmpty(); }
};

/// A direction of the index (domain: 2.8) with its requirements.
struct EvidenceDirection
{
    QString title;
    std::vector<Evidence> rows;

    [[nodiscard]] int proved() const;
};

/// The three directions, with those of the twenty points that speak for each.
[[nodiscard]] std::vector<EvidenceDirection> evidenceOf(const Stores &stores, const Hearing &hearing, const Wording &wording);

/// The proofs of a row, and what is still to be attached or that there is no evidence.
[[nodiscard]] QString evidenceText(const Evidence &evidence, const Wording &wording);

/// In which languages a paper is written, in words.
[[nodiscard]] QString paperLanguage(const QString &code, const Wording &wording);
/// The code of a paper's text as it stands at its foot.
[[nodiscard]] QString versionOf(const QString &contentHash);
/// The beginning of a file's SHA-256: enough to find it among those of a hearing.
[[nodiscard]] QString shortHash(const QString &hash);

} // namespace eldin::core
