// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Texts.h"

#include <QCoreApplication>

namespace eldin::core {

namespace {

struct TableTexts
{
    Q_DECLARE_TR_FUNCTIONS(Table)
public:
    static QString of(const QString &table);
};

QString TableTexts::of(const QString &table)
{
    if (table == u"municipality")
        return tr("municipality");
    if (table == u"conflict_decision")
        return tr("decided conflicts");
    if (table == u"erasure")
        return tr("data erased for good");
    if (table == u"settlement")
        return tr("villages");
    if (table == u"population_group")
        return tr("residents by sex and age");
    if (table == u"classification_item")
        return tr("codes of the classification");
    if (table == u"table_import")
        return tr("imported tables");
    if (table == u"import_profile")
        return tr("choices of imports");
    if (table == u"accepted_gap")
        return tr("accepted gaps");
    if (table == u"budget")
        return tr("budgets");
    if (table == u"budget_line")
        return tr("budget lines");
    if (table == u"legal_term")
        return tr("terms");
    if (table == u"hearing_template")
        return tr("templates of hearings");
    if (table == u"hearing")
        return tr("hearings");
    if (table == u"meeting")
        return tr("meetings");
    if (table == u"agenda_item")
        return tr("agenda items");
    if (table == u"vote")
        return tr("votes");
    if (table == u"vote_option")
        return tr("things voted on");
    if (table == u"second_count")
        return tr("second counts of votes");
    if (table == u"speaking_limit")
        return tr("lengths of speeches");
    if (table == u"speaking_turn")
        return tr("speeches");
    if (table == u"remark_link")
        return tr("links of remarks");
    if (table == u"remark_apart")
        return tr("remarks that were kept apart");
    if (table == u"slip_batch")
        return tr("slips handed out");
    if (table == u"person_union")
        return tr("people registered twice");
    if (table == u"void_slip")
        return tr("void slips");
    if (table == u"speaking_pause")
        return tr("breaks in speeches");
    if (table == u"plan_task")
        return tr("tasks");
    if (table == u"announcement")
        return tr("announcements");
    if (table == u"paper")
        return tr("papers");
    if (table == u"letterhead")
        return tr("letterhead");
    if (table == u"wording")
        return tr("wording of papers");
    if (table == u"topic")
        return tr("list of topics");
    if (table == u"topic_name")
        return tr("names of topics");
    if (table == u"attachment")
        return tr("attached files");
    if (table == u"attendance")
        return tr("participants");
    if (table == u"head_count")
        return tr("head counts");
    if (table == u"remark")
        return tr("remarks");
    if (table == u"remark_text")
        return tr("words as said");
    if (table == u"remark_topic")
        return tr("topics");
    if (table == u"response")
        return tr("answers");
    if (table == u"follow_up")
        return tr("notes on implementation");
    if (table == u"scenario")
        return tr("fiscal notes");
    if (table == u"scenario_change")
        return tr("sums taken in fiscal notes");
    if (table == u"budget_move")
        return tr("changes of the budget by answers");
    if (table == u"appeal")
        return tr("appeals");
    if (table == u"appeal_answer")
        return tr("answers to appeals");
    if (table == u"correction")
        return tr("corrections of the minutes");
    if (table == u"holiday")
        return tr("holidays");
    if (table == u"assignment")
        return tr("assignments of answers");
    if (table == u"questionnaire")
        return tr("questionnaires");
    if (table == u"question")
        return tr("questions of questionnaires");
    if (table == u"question_option")
        return tr("choices of questions");
    if (table == u"answer_sheet")
        return tr("filled in questionnaires");
    if (table == u"answer")
        return tr("answers on questionnaires");
    if (table == u"seal")
        return tr("seals of closed records");
    if (table == u"seal_leaf")
        return tr("sealed rows");
    if (table == u"sealed_paper")
        return tr("sealed minutes");
    if (table == u"text_salt" || table == u"person_salt")
        return tr("keys of sealed rows");
    if (table == u"person")
        return tr("persons");
    if (table == u"person_attendance")
        return tr("names of participants");
    if (table == u"wall_consent")
        return tr("consents to be named on the screen");
    if (table == u"person_remark")
        return tr("senders of remarks");
    if (table == u"office_holder")
        return tr("holders of offices");
    if (table == u"person_duty")
        return tr("officials");
    return table;
}

} // namespace

QString tableText(const QString &table)
{
    return TableTexts::of(table);
}

} // namespace eldin::core
