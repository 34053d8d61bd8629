// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/FindingTexts.h"

#include <QCoreApplication>

namespace eldin::core {

namespace {

struct FindingTexts
{
    Q_DECLARE_TR_FUNCTIONS(Check)
public:
    static QString of(const Problem &finding);
};

QString FindingTexts::of(const Problem &finding)
{
    const QString &code = finding.code;
    if (code == u"integrity")
        return tr("The file itself is damaged: %1").arg(finding.value);
    if (code == u"broken-link")
        return tr("A record refers to one that is not there (table %1).").arg(finding.value);
    if (code == u"commit-identity")
        return tr("An entry of the history was changed after it was made.");
    if (code == u"part-hash")
        return tr("The content of an entry of the history was changed after it was made.");
    if (code == u"part-missing")
        return tr("The public content of an entry of the history is missing.");
    if (code == u"erased")
        return tr("Personal data was erased from this entry of the history.");
    if (code == u"not-erased")
        return tr("Personal data that was erased is still in the file: it was changed outside the program.");
    if (code == u"public-copy")
        return tr("This is a public copy: it holds the hashes of the history and not its contents, so the data cannot be compared with it.");
    if (code == u"public-copy-private")
        return tr("This file says that it is a public copy, but it holds what is not public.");
    if (code == u"seal-missing" && finding.severity == Severity::Note)
        return tr("This hearing is closed and has no seal: it was taken over, or saved from a damaged file. A paper with a code cannot be checked against it.");
    if (code == u"closing-without-seal" && finding.severity == Severity::Note)
        return tr("The history tells of more closings than there are seals, as after saving from a damaged file.");
    if (code == u"seal-missing")
        return tr("This hearing is closed, and its seal is missing: it was taken out outside the program.");
    if (code == u"closing-without-seal")
        return tr("The history tells of more closings than there are seals: a seal was taken out outside the program.");
    if (code == u"commit-parent")
        return tr("An earlier entry of the history is missing.");
    if (code == u"commit-lamport")
        return tr("An entry stands at the wrong place of the history.");
    if (code == u"commit-does-not-apply")
        return tr("An entry of the history does not fit what came before it: %1").arg(finding.value);
    if (code == u"heads")
        return tr("The newest entries of the history are not the ones the file names.");
    if (code == u"not-in-commits")
        return tr("This record does not come from the history: it was changed outside the program.");
    if (code == u"lost-from-data")
        return tr("The history holds this record, but it is not among the data.");
    if (code == u"content-missing")
        return tr("The content of an attached file is missing: %1").arg(finding.value);
    if (code == u"content-erased")
        return tr("The content of an attached file was removed for good: %1").arg(finding.value);
    if (code == u"content-damaged")
        return tr("The content of an attached file is damaged: %1").arg(finding.value);
    if (code == u"value-too-large")
        return tr("A value in the table %1 is larger than any that the program writes; the data were not compared beyond it.").arg(finding.where);
    if (code == u"sum-too-large")
        return tr("The sum of this budget is too large.");
    return code;
}

} // namespace

QString findingText(const Problem &finding)
{
    return FindingTexts::of(finding);
}

} // namespace eldin::core
