// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TurnWords.h"

#include "ui/models/RemarkWords.h"

#include <QCoreApplication>

namespace eldin::ui {

namespace {

struct TurnWords
{
    Q_DECLARE_TR_FUNCTIONS(TurnWords)
public:
    static QString kind(core::TurnKind kind)
    {
        switch (kind) {
        case core::TurnKind::Report: return tr("Report");
        case core::TurnKind::CoReport: return tr("Co-report");
        case core::TurnKind::Speech: return tr("Speech");
        case core::TurnKind::Question: return tr("Question");
        case core::TurnKind::Answer: return tr("Answer");
        case core::TurnKind::Remark: return tr("Remark from the seat");
        }
        return {};
    }
};

} // namespace

QString turnSpeaker(const core::TurnRow &row)
{
    return row.turn.attendanceId.isNull() ? row.turn.description : speakerText(row.number, row.personName);
}

QString turnLine(const core::TurnRow &row, core::Language language)
{
    QStringList parts {turnSpeaker(row), row.settlement.best(language)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString watchText(int seconds)
{
    const auto two = [](int value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    const QString rest = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    return seconds < 3600 ? rest : QString::number(seconds / 3600) + u':' + rest;
}

QString turnKindName(core::TurnKind kind)
{
    return TurnWords::kind(kind);
}

} // namespace eldin::ui
