// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fonts/Fonts.h"

#include <QFont>
#include <QFontDatabase>

namespace eldin::ui {

void loadFonts()
{
    static const bool loaded = [] {
        for (const char16_t *name : {u"NotoSans-Regular", u"NotoSans-SemiBold", u"NotoSans-Bold",
                                     u"LiberationSerif-Regular", u"LiberationSerif-Bold", u"LiberationSerif-Italic",
                                     u"LiberationSerif-BoldItalic"})
            QFontDatabase::addApplicationFont(QStringLiteral(":/eldin/fonts/%1.ttf").arg(QString::fromUtf16(name)));
        // The true minus is not in Noto Sans: from our other font, not from whatever is installed.
        QFont::insertSubstitution(screenFamily(), paperFamily());
        return true;
    }();
    static_cast<void>(loaded);
}

} // namespace eldin::ui
