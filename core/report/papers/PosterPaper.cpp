// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/PosterPaper.h"

#include "core/report/HearingName.h"

namespace eldin::core {

using namespace report;

void PosterPaper::fill()
{
    paragraph(okmotu(), TextStyle::Subtitle);
    paragraph(m_wording("hp.poster.title"), TextStyle::Title);
    paragraph(m_wording(isDraftHearing() ? "hp.poster.what.draft" : "hp.poster.what.execution").arg(budgetYearText(m_stores, m_hearing)), TextStyle::Lead);
    paragraph(m_wording("hp.residents") + u'\n' + m_wording("hp.welcome"), TextStyle::Subtitle);
    addPlaces();
    heading(2, m_wording("hp.announcement.input"));
    paragraph(m_wording("hp.announcement.input.text"));
    addContacts();
}

} // namespace eldin::core
