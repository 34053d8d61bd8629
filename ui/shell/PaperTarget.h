// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/PaperFile.h"
#include "ui/shell/Workspace.h"

#include <QCoreApplication>

namespace eldin::ui {

/// Where a paper is to be written, and as what.
struct PaperTarget
{
    Q_DECLARE_TR_FUNCTIONS(PaperTarget)
public:
    QString path;
    documents::PaperFormat format;

    /// Asks the user; empty if they gave up. `proposed` has no ending. The ending that is typed says the format;
    /// `format` is proposed, and taken where none is typed.
    [[nodiscard]] static std::optional<PaperTarget> ask(Workspace &workspace, QWidget *parent, const QString &proposed,
                                                        documents::PaperFormat format);
};

} // namespace eldin::ui
