// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/PdfPage.h"

#include "app/reader/Process.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace eldin::app {

namespace {

constexpr double kMostDots = 16e6; // 48 MB

bool tell(std::string_view word)
{
    static_cast<void>(writeOutput(word));
    return false;
}

} // namespace

bool writePdfPage(const std::string &path, int number, int width)
{
    poppler::set_debug_error_function([](const std::string &, void *) { }, nullptr);
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_file(path));
    if (!document)
        return tell("damaged");
    if (document->is_locked())
        return tell("encrypted");
    const std::unique_ptr<poppler::page> page(number <= document->pages() ? document->create_page(number - 1) : nullptr);
    if (!page)
        return tell("damaged");
    // Shown as it is read: a page turned on its side is as wide as it is high on paper.
    const poppler::rectf paper = page->page_rect(poppler::crop_box);
    const bool turned = page->orientation() == poppler::page::landscape || page->orientation() == poppler::page::seascape;
    const double across = turned ? paper.height() : paper.width();
    const double down = turned ? paper.width() : paper.height();
    if (!(across >= 1) || !(down >= 1) || !std::isfinite(across) || !std::isfinite(down))
        return tell("damaged");
    // A page is never refused for its size: the view makes up for what it is smaller.
    const double wide = std::min<double>(width, std::sqrt(kMostDots * across / down));
    if (wide < 1)
        return tell("large");
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_rgb24);
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    constexpr double kPointsAnInch = 72;
    const double dotsAnInch = wide * kPointsAnInch / across;
    const poppler::image picture = renderer.render_page(page.get(), dotsAnInch, dotsAnInch);
    if (!picture.is_valid() || picture.width() < 1 || picture.height() < 1)
        return tell("damaged");
    const std::string head = "P6\n# pages " + std::to_string(document->pages()) + '\n' + std::to_string(picture.width()) + ' ' + std::to_string(picture.height()) + "\n255\n";
    if (!writeOutput(head))
        return false;
    const auto bytesOfRow = static_cast<std::size_t>(picture.width()) * 3;
    for (int row = 0; row < picture.height(); ++row) {
        const char *dots = picture.const_data() + static_cast<std::ptrdiff_t>(row) * picture.bytes_per_row();
        if (!writeOutput({dots, bytesOfRow}))
            return false;
    }
    return true;
}

} // namespace eldin::app
