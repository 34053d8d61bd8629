// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestDocument.h"

#include "core/service/Sample.h"

namespace eldin::core::test {

/// The sample in a temporary folder, open for writing.
class SampleDocument final
{
public:
    SampleDocument()
    {
        const QString path = m_place.pathOf(QStringLiteral("sample.eldin"));
        createSample(path, SampleSize::Small);
        m_document = Document::open(path, m_place.environment(), Access::ReadWrite);
    }
    [[nodiscard]] Document &operator*() { return *m_document; }
    [[nodiscard]] Document *operator->() { return m_document.get(); }
    [[nodiscard]] Stores &stores() { return m_document->stores(); }
    /// The one that is closed, and the one that takes remarks.
    [[nodiscard]] Hearing closedHearing() { return stores().hearings.all().front(); }
    [[nodiscard]] Hearing openHearing() { return stores().hearings.all().back(); }

private:
    TestDocument m_place;
    std::unique_ptr<Document> m_document;
};

} // namespace eldin::core::test
