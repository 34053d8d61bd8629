// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/search/SimilarTexts.h"

#include <QObject>

namespace eldin::core {

struct SimilarRemark
{
    Id<Remark> id;
    double score = 0; ///< SimilarText's
};

/// The remarks of all hearings of a document, for the question whether something was said before. Read when first asked,
/// then kept by what changes. Only the words as said: nobody's name, nor any other private field.
class SimilarRemarks final
{
public:
    /// Less than this is chance.
    static constexpr double kLeast = 0.35;

    explicit SimilarRemarks(Document &document);

    /// Takes in so many more remarks; true once all are there. A window asks again between its events.
    bool prepare(std::size_t most);
    /// The best first. Takes in first what is not there yet.
    [[nodiscard]] std::vector<SimilarRemark> of(const QString &text, std::size_t most, SimilarTexts::Asked asked = SimilarTexts::Asked::Whole, double least = kLeast);

private:
    void takeChanges();

    Document &m_document;
    QObject m_listener;
    SimilarTexts m_texts;
    QSet<QString> m_changed; ///< ids of remarks to be read again
    Id<Remark> m_last; ///< taken in
    bool m_isBegun = false;
    bool m_isRead = false;
};

} // namespace eldin::core
