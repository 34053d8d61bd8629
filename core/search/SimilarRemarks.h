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

    /// The best first.
    [[nodiscard]] std::vector<SimilarRemark> of(const QString &text, std::size_t most, double least = kLeast);

private:
    void read();

    Document &m_document;
    QObject m_listener;
    SimilarTexts m_texts;
    QSet<QString> m_changed; ///< ids of remarks to be read again
    bool m_isRead = false;
};

} // namespace eldin::core
