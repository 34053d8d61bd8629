// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaperTarget.h"

#include "ui/shell/Dialogs.h"

namespace eldin::ui {

using documents::PaperFormat;

std::optional<PaperTarget> PaperTarget::ask(Workspace &workspace, QWidget *parent, const QString &proposed, PaperFormat format)
{
    struct Choice
    {
        PaperFormat format;
        QString ending;
        QString filter;
    };
    std::vector<Choice> choices {{PaperFormat::Pdf, QStringLiteral(".pdf"), tr("PDF (*.pdf)")},
                                 {PaperFormat::Docx, QStringLiteral(".docx"), tr("Word document (*.docx)")},
                                 {PaperFormat::Odt, QStringLiteral(".odt"), tr("OpenDocument text (*.odt)")},
                                 {PaperFormat::Html, QStringLiteral(".html"), tr("Web page (*.html)")},
                                 {PaperFormat::Text, QStringLiteral(".txt"), tr("Text (*.txt)")}};
    // The dialog begins with the first.
    std::stable_partition(choices.begin(), choices.end(), [format](const Choice &choice) { return choice.format == format; });
    QStringList filters;
    for (const Choice &choice : choices)
        filters += choice.filter;
    const QString ending = choices.front().ending;
    QString path = workspace.dialogs().fileToSave(parent, tr("Save the paper"), proposed + ending, filters.join(QStringLiteral(";;")));
    if (path.isEmpty())
        return std::nullopt;
    if (!documents::paperFormatOf(path))
        path += ending;
    return PaperTarget {path, documents::paperFormatOf(path).value_or(format)};
}

} // namespace eldin::ui
