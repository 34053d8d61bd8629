<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LineClipboard</name>
    <message numerus="yes">
        <source>%n row(s) copied: paste them into Excel.</source>
        <translation>
            <numerusform>%n row copied: paste it into Excel.</numerusform>
            <numerusform>%n rows copied: paste them into Excel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) pasted.</source>
        <translation>
            <numerusform>%n amount pasted.</numerusform>
            <numerusform>%n amounts pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MirrorWords</name>
    <message numerus="yes">
        <source>No woman has spoken for %n minute(s).</source>
        <translation>
            <numerusform>No woman has spoken for %n minute.</numerusform>
            <numerusform>No woman has spoken for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No man has spoken for %n minute(s).</source>
        <translation>
            <numerusform>No man has spoken for %n minute.</numerusform>
            <numerusform>No man has spoken for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody of the age %1 has spoken for %n minute(s).</source>
        <translation>
            <numerusform>Nobody of the age %1 has spoken for %n minute.</numerusform>
            <numerusform>Nobody of the age %1 has spoken for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody from %1 has spoken for %n minute(s).</source>
        <translation>
            <numerusform>Nobody from %1 has spoken for %n minute.</numerusform>
            <numerusform>Nobody from %1 has spoken for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkWords</name>
    <message numerus="yes">
        <source>%n other(s) say the same</source>
        <translation>
            <numerusform>%n other says the same</numerusform>
            <numerusform>%n others say the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it stand apart</source>
        <translation>
            <numerusform>%n part of it stands apart</numerusform>
            <numerusform>%n parts of it stand apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::AppealsView</name>
    <message numerus="yes">
        <source>A signed slip with a name and an address may be an appeal: it is answered in %n working day(s).</source>
        <translation>
            <numerusform>A signed slip with a name and an address may be an appeal: it is answered in %n working day.</numerusform>
            <numerusform>A signed slip with a name and an address may be an appeal: it is answered in %n working days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::ChangesPanel</name>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>%n line copied.</numerusform>
            <numerusform>%n lines copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::ChatImporter</name>
    <message numerus="yes">
        <source>%n message(s) imported.</source>
        <translation>
            <numerusform>%n message imported.</numerusform>
            <numerusform>%n messages imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::ChatPlanDialog</name>
    <message numerus="yes">
        <source>Import %n message(s)</source>
        <translation>
            <numerusform>Import %n message</numerusform>
            <numerusform>Import %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::ClassificationPanel</name>
    <message numerus="yes">
        <source>%n code(s) imported.</source>
        <translation>
            <numerusform>%n code imported.</numerusform>
            <numerusform>%n codes imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::DossierButton</name>
    <message numerus="yes">
        <source>%n text(s) that may tell of a person were left out.</source>
        <translation>
            <numerusform>%n text that may tell of a person was left out.</numerusform>
            <numerusform>%n texts that may tell of a person were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::FileEraser</name>
    <message numerus="yes">
        <source>%n removed file(s) are in the document still, so that undo can bring them back: %1.</source>
        <translation>
            <numerusform>%n removed file is in the document still, so that undo can bring it back: %1.</numerusform>
            <numerusform>%n removed files are in the document still, so that undo can bring them back: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed for good. %n backup(s) hold the files still.</source>
        <translation>
            <numerusform>Removed for good. %n backup holds the files still.</numerusform>
            <numerusform>Removed for good. %n backups hold the files still.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::FloorPanel</name>
    <message numerus="yes">
        <source>%n second(s) left.</source>
        <translation>
            <numerusform>%n second left.</numerusform>
            <numerusform>%n seconds left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::GapPanel</name>
    <message numerus="yes">
        <source>Import although %n total(s) do not agree with their lines</source>
        <translation>
            <numerusform>Import although %n total does not agree with its lines</numerusform>
            <numerusform>Import although %n totals do not agree with their lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::HeadCountView</name>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n counted</numerusform>
            <numerusform>%n counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) counted in the hall.</source>
        <translation>
            <numerusform>%n person counted in the hall.</numerusform>
            <numerusform>%n people counted in the hall.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>Import %n line</numerusform>
            <numerusform>Import %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) accepted</source>
        <translation>
            <numerusform>%n gap accepted</numerusform>
            <numerusform>%n gaps accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) imported.</source>
        <translation>
            <numerusform>%n line imported.</numerusform>
            <numerusform>%n lines imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::LettersDialog</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n word(s)</source>
        <translation>
            <numerusform>Restore %n word</numerusform>
            <numerusform>Restore %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::LinesPanel</name>
    <message numerus="yes">
        <source>%n line(s) removed.</source>
        <translation>
            <numerusform>%n line removed.</numerusform>
            <numerusform>%n lines removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::MeetingPage</name>
    <message numerus="yes">
        <source>The record is closed; %n proposal(s) are numbered.</source>
        <translation>
            <numerusform>The record is closed; %n proposal is numbered.</numerusform>
            <numerusform>The record is closed; %n proposals are numbered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::PaperStrip</name>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>%n file attached</numerusform>
            <numerusform>%n files attached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::PapersPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::ParticipantsMenu</name>
    <message numerus="yes">
        <source>%n participant(s) imported.</source>
        <translation>
            <numerusform>%n participant imported.</numerusform>
            <numerusform>%n participants imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::PeoplePanel</name>
    <message numerus="yes">
        <source>%n record(s) of people</source>
        <translation>
            <numerusform>%n record of a person</numerusform>
            <numerusform>%n records of people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::PersonEraser</name>
    <message numerus="yes">
        <source>Erased for good. %n backup(s) hold the person still.</source>
        <translation>
            <numerusform>Erased for good. %n backup holds the person still.</numerusform>
            <numerusform>Erased for good. %n backups hold the person still.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::PreparationPage</name>
    <message numerus="yes">
        <source>%n task(s) are overdue.</source>
        <translation>
            <numerusform>%n task is overdue.</numerusform>
            <numerusform>%n tasks are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) in all</source>
        <translation>
            <numerusform>%n minute in all</numerusform>
            <numerusform>%n minutes in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::PublicCopyPanel</name>
    <message numerus="yes">
        <source>%n text(s) may tell of a person. What nobody decides about is left out.</source>
        <translation>
            <numerusform>%n text may tell of a person. What nobody decides about is left out.</numerusform>
            <numerusform>%n texts may tell of a person. What nobody decides about is left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::RecordPlanDialog</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::RemarkMenu</name>
    <message numerus="yes">
        <source>%n remark(s) moved.</source>
        <translation>
            <numerusform>%n remark moved.</numerusform>
            <numerusform>%n remarks moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::RemarksPage</name>
    <message numerus="yes">
        <source>%n question(s) have no answer yet.</source>
        <translation>
            <numerusform>%n question has no answer yet.</numerusform>
            <numerusform>%n questions have no answer yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) imported.</source>
        <translation>
            <numerusform>%n remark imported.</numerusform>
            <numerusform>%n remarks imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::RepairPanel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) look damaged: look-alike letters, lost Ң, Ө, Ү.</source>
        <translation>
            <numerusform>%n word looks damaged: look-alike letters, lost Ң, Ө, Ү.</numerusform>
            <numerusform>%n words look damaged: look-alike letters, lost Ң, Ө, Ү.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair the %n certain one(s)</source>
        <translation>
            <numerusform>Repair the %n certain one</numerusform>
            <numerusform>Repair the %n certain ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::RepeatedView</name>
    <message numerus="yes">
        <source>Group %1 of %2 · %n remark(s) · alike %3 %</source>
        <translation>
            <numerusform>Group %1 of %2 · %n remark · alike %3 %</numerusform>
            <numerusform>Group %1 of %2 · %n remarks · alike %3 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) put together.</source>
        <translation>
            <numerusform>%n remark put together.</numerusform>
            <numerusform>%n remarks put together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::ResponsesPage</name>
    <message numerus="yes">
        <source>%n proposal(s) have no answer yet.</source>
        <translation>
            <numerusform>%n proposal has no answer yet.</numerusform>
            <numerusform>%n proposals have no answer yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n accepted proposal(s) nothing is noted yet.</source>
        <translation>
            <numerusform>Nothing is noted yet of %n accepted proposal.</numerusform>
            <numerusform>Nothing is noted yet of %n accepted proposals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) put a proposal off, but not until when.</source>
        <translation>
            <numerusform>%n answer puts a proposal off, but not until when.</numerusform>
            <numerusform>%n answers put a proposal off, but not until when.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) are overdue.</source>
        <translation>
            <numerusform>%n appeal is overdue.</numerusform>
            <numerusform>%n appeals are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) wait for an answer.</source>
        <translation>
            <numerusform>%n appeal waits for an answer.</numerusform>
            <numerusform>%n appeals wait for an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are written in one language only. Papers say so until the other one is typed.</source>
        <translation>
            <numerusform>%n text is written in one language only. Papers say so until the other one is typed.</numerusform>
            <numerusform>%n texts are written in one language only. Papers say so until the other one is typed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::SharePage</name>
    <message numerus="yes">
        <source>%n fault(s) found. Keep a copy of the file and ask for help.</source>
        <translation>
            <numerusform>%n fault found. Keep a copy of the file and ask for help.</numerusform>
            <numerusform>%n faults found. Keep a copy of the file and ask for help.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::SignedLists</name>
    <message numerus="yes">
        <source>Signed list: %n picture(s)</source>
        <translation>
            <numerusform>Signed list: %n picture</numerusform>
            <numerusform>Signed list: %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::SlipStrip</name>
    <message numerus="yes">
        <source>%n slip(s) noted as handed out.</source>
        <translation>
            <numerusform>%n slip noted as handed out.</numerusform>
            <numerusform>%n slips noted as handed out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::StreamPanel</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::VotePanel</name>
    <message numerus="yes">
        <source>%n voice(s). Count the people in the hall too, then the sum can be checked.</source>
        <translation>
            <numerusform>%n voice. Count the people in the hall too, then the sum can be checked.</numerusform>
            <numerusform>%n voices. Count the people in the hall too, then the sum can be checked.</numerusform>
        </translation>
    </message>
</context>
</TS>
