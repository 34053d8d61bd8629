<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
<context>
    <name>AgendaPanel</name>
    <message>
        <source>opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speeches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agenda yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a meeting first: an agenda belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnouncementsPanel</name>
    <message>
        <source>Announcement removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noted yet. Write down each board, message and call: it proves that people were told in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note an announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceStrip</name>
    <message>
        <source>Opening balance, financing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetColumns</name>
    <message>
        <source>%1 budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>year, stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New empty budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetPage</name>
    <message>
        <source>Aimak and villages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins or Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del or Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no budget yet. Bring in your Excel workbook: its totals are checked line by line, and nothing is guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your aimak has no name yet. Papers need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue and expenditure do not meet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand the budgets of your aimak, side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts in %1. A double click or F2 changes a figure; every change can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it consists of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.ods *.csv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetTreeModel</name>
    <message>
        <source>%1, total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it like 1 234,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>year, stage</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a page or an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Open another document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at %1. Every action is saved at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action is saved at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HearingForm</name>
    <message>
        <source>Meeting removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting yet: where and when do people come together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>a decimal comma was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line belongs to no subtotal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two digits are swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soms and thousands are mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the total is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet as it was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the sheet says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expenditure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with amounts: %1, budget lines: %2, subtotals: %3, left out: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”: stated %3, computed %4, difference %5 – %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import although %n total(s) do not agree with their lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) accepted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>accepted in the import assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineInspector</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protected item (wages, taxes on them, benefits …) may not be cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole aimak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Where shall the document lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget-hearings.eldin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of Eldin Unu (*.eldin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of Eldin Unu (*.eldin);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the example lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example-ak-bulak.eldin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eldin Unu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MunicipalityPanel</name>
    <message>
        <source>Village removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aiyl aimak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Villages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No villages yet. They are needed to tell where people come from and where money goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, Kyrgyz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New village</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>Ctrl+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, waiting: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficialsPanel</name>
    <message>
        <source>chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presidium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named yet: the protocol needs a chair and a secretary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a meeting first: officials belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the official</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises from last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your budget and your hearings stand, on one screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>women %1, men %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposals: %1, answered: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no proposals yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing accepted before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implemented; %1 in progress, %2 not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a hearing, and its tasks stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No budget yet. Bring in your Excel workbook on the Budget page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue %1, expenditure %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsChart</name>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Task removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual tasks added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tasks yet. The usual ones, counted from the day of the hearing, are a good start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the usual tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hearing yet. Start one: the usual day, title and tasks are proposed, and all of it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here a hearing is planned, from the order of the head to the last chair in the hall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are overdue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks are counted from the day of the hearing (T).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hearing added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The budget is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hearing is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and place are set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set day and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair and secretary are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name chair and secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce the hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hearing was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every proposal is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hearing is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the hearing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins or Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del or Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said again, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>EU</source>
        <comment>the product&apos;s initials, where there is no room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eldin Unu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageDots</name>
    <message>
        <source>prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage of the hearing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hearing is closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Eldin Unu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local budget hearings, from the draft to the answers. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you need today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the example of Ak-Bulak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizens&apos; budget from my Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the draft, check its totals, print the leaflet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers for a hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the day, the agenda and the announcements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a meeting now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down questions and proposals as people speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision, reason and deadline for every proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hearing on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opened yet. Start a document for your aiyl aimak, or look at the example first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only: open at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopLine</name>
    <message>
        <source>Find  Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a page or an action (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hearing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New hearing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
