// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ExportTexts.h"

#include <QCoreApplication>

namespace eldin::core {

namespace {

struct ExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(Export)
public:
    static QString of(const QString &code, const QString &file, const QString &row, const QString &field);
};

QString ExportTexts::of(const QString &code, const QString &file, const QString &row, const QString &field)
{
    if (code == u"no-export")
        return tr("This folder is no export of Eldin Unu that can be taken over. Choose the folder that holds export.json.");
    if (code == u"one-municipality")
        return tr("The export does not belong to one municipality. Nothing was taken over.");
    if (code == u"unknown-table")
        return tr("The export names a table that is not known: %1. Nothing was taken over.").arg(field);
    if (code == u"unknown-file")
        return tr("The export names an attached file that is none of its own: %1. Nothing was taken over.").arg(field);
    if (code == u"file-differs")
        return tr("%1 is not the file that was exported. Nothing was taken over.").arg(file);
    if (code == u"rows-differ")
        return tr("%1 does not hold as many rows as export.json says. Nothing was taken over.").arg(file);
    if (code == u"broken")
        return row == u"0" ? tr("%1 cannot be read. Nothing was taken over.").arg(file)
                           : tr("%1 cannot be read from row %2 on. Nothing was taken over.").arg(file, row);
    const QString place = tr("%1, row %2, field “%3”").arg(file, row, field);
    if (code == u"unknown-field")
        return tr("%1: such a field is not known. Nothing was taken over.").arg(place);
    if (code == u"missing-field")
        return tr("%1: the field is missing. Nothing was taken over.").arg(place);
    if (code == u"unknown-word")
        return tr("%1: the word is not one of those that may stand here. Nothing was taken over.").arg(place);
    if (code == u"out-of-range")
        return tr("%1: the number is out of range. Nothing was taken over.").arg(place);
    if (code == u"too-long")
        return tr("%1: the text is too long. Nothing was taken over.").arg(place);
    if (code == u"twice")
        return tr("%1: this id stands in an earlier row too. Nothing was taken over.").arg(place);
    if (code == u"no-such-record")
        return tr("%1: the record it refers to is not in the export. Nothing was taken over.").arg(place);
    return tr("%1: the value cannot be used. Nothing was taken over.").arg(place);
}

} // namespace

QString exportProblemText(const Problem &problem)
{
    if (problem.where != u"export")
        return {};
    return ExportTexts::of(problem.code, problem.value.section(u':', 0, 0), problem.value.section(u':', 1, 1), problem.value.section(u':', 2));
}

} // namespace eldin::core
