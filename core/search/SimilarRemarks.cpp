// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SimilarRemarks.h"

#include "core/storage/SaidTexts.h"

#include <algorithm>
#include <limits>

namespace eldin::core {

namespace {

constexpr std::size_t kPage = 1000;
constexpr std::size_t kMostRemoved = 4096; // texts that were replaced, in vain kept

} // namespace

SimilarRemarks::SimilarRemarks(Document &document)
    : m_document(document)
{
    QObject::connect(&document, &Document::changed, &m_listener, [this](const ChangeSet &changes) {
        if (changes.everything) {
            m_isBegun = false;
            return;
        }
        for (const char16_t *table : {u"remark", u"remark_text"}) {
            const auto found = changes.tables.find(QString::fromUtf16(table));
            if (found != changes.tables.end())
                m_changed += found->second.inserted + found->second.updated + found->second.removed;
        }
    });
}

bool SimilarRemarks::prepare(std::size_t most)
{
    if (!m_isBegun) {
        m_texts.clear();
        m_changed.clear();
        m_last = {};
        m_isRead = false;
        m_isBegun = true;
    }
    const SaidTexts said(m_document.connection());
    while (most > 0 && !m_isRead) {
        const std::size_t wanted = std::min(most, kPage);
        const auto page = said.wordsAfter(m_last, static_cast<int>(wanted));
        for (const SaidTexts::Words &each : page)
            m_texts.put(each.id.text(), each.text);
        if (!page.empty())
            m_last = page.back().id;
        m_isRead = page.size() < wanted;
        most -= wanted;
    }
    return m_isRead;
}

std::vector<SimilarRemark> SimilarRemarks::of(const QString &text, std::size_t most, SimilarTexts::Asked asked, double least)
{
    prepare(std::numeric_limits<std::size_t>::max());
    takeChanges();
    std::vector<SimilarRemark> found;
    for (const SimilarText &each : m_texts.of(text, most, least, asked))
        found.push_back({Id<Remark>(each.key), each.score});
    return found;
}

void SimilarRemarks::takeChanges()
{
    for (const QString &id : std::as_const(m_changed)) {
        if (const auto words = m_document.stores().remarkTexts.find(Id<Remark>(id)))
            m_texts.put(id, words->text);
        else
            m_texts.remove(id);
    }
    m_changed.clear();
    if (m_texts.removed() > kMostRemoved && m_texts.removed() > m_texts.size())
        m_isBegun = false; // is read anew when asked next
}

} // namespace eldin::core
