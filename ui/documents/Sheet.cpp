// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/Sheet.h"

#include "ui/documents/FoldedSheet.h"
#include "ui/documents/SealPicture.h"

#include <algorithm>

namespace eldin::ui::documents {

using core::report::Look;

namespace {

constexpr qreal kCardPoint = 0.1; // millimetres

Sheet sheetInMillimetres(qreal width, qreal height, qreal side, qreal top, qreal bottom)
{
    return {QSizeF(millimetres(width), millimetres(height)), millimetres(side), millimetres(side), millimetres(top), millimetres(bottom)};
}

} // namespace

Sheet sheetOf(Look look)
{
    switch (look) {
    case Look::Poster: return sheetInMillimetres(297, 420, 20, 24, 18);
    case Look::Card: return sheetInMillimetres(kCardWidth * kCardPoint, 1350 * kCardPoint, 7, 9, 14);
    case Look::Slides: return sheetInMillimetres(338.7, 190.5, 16, 15, 15);
    case Look::Leaflet: return folded::panel();
    case Look::Official:
    case Look::Brochure: break;
    }
    return {a4(), sheet::kLeft, sheet::kRight, sheet::kTop, sheet::kBottom};
}

Sheet sheetOf(const core::report::Report &report)
{
    if (report.look != Look::Official)
        return sheetOf(report.look);
    const core::report::PageForm &form = report.form;
    return {a4(), millimetres(form.left), millimetres(form.right), millimetres(form.top), isSealed(report) ? std::max(millimetres(form.bottom), kSealMargin) : millimetres(form.bottom)};
}

QSizeF a4()
{
    return {sheet::kPageWidth, sheet::kPageHeight};
}

} // namespace eldin::ui::documents
