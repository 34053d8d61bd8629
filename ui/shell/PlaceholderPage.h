// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

namespace eldin::ui {

/// Stands in the window until its page is built.
class PlaceholderPage final : public Page
{
    Q_OBJECT

public:
    using Page::Page;

protected:
    void retranslate() override { }
    void refresh() override { }
};

} // namespace eldin::ui
