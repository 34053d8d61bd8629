// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SimilarRemarks.h"

#include <limits>

namespace eldin::core {

namespace {

constexpr std::size_t kMostRemoved = 4096; // texts that were replaced, in vain kept

} // namespace

SimilarRemarks::SimilarRemarks(Document &document)
    : m_document(document)
{
    QObject::connect(&document, &Document::changed, &m_listener, [this](const ChangeSet &changes) {
        if (changes.everything) {
            m_isRead = false;
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
    if (!m_isRead) {
        m_texts.clear();
        m_changed.clear();
        m_pending = m_document.stores().remarkTexts.all();
        m_isRead = true;
    }
    for (; most > 0 && !m_pending.empty(); --most) {
        m_texts.put(m_pending.back().id.text(), m_pending.back().text);
        m_pending.pop_back();
    }
    return m_pending.empty();
}

std::vector<SimilarRemark> SimilarRemarks::of(const QString &text, std::size_t most, double least)
{
    prepare(std::numeric_limits<std::size_t>::max());
    takeChanges();
    std::vector<SimilarRemark> found;
    for (const SimilarText &each : m_texts.of(text, most, least))
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
        m_isRead = false; // is read anew when asked next
}

} // namespace eldin::core
