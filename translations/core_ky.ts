<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>The record of this hearing is closed: nothing can be added to what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hearing is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1 has no answer yet. Answer it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of the work do not allow this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a document of Eldin Unu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file (%1) cannot be read. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document was written by a newer version of Eldin Unu. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document was written by a test version that is no longer read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. It was left as it is; use the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds parts that Eldin Unu never writes. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password. Remove the password and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has the document open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is open for reading only; nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read or written. Check the disk or the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else refers to this or has changed since: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your data are saved up to the last action.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>New document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a budget line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a budget line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a budget line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit an agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit an announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a head count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a head count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a head count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit an official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer on the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is missing: people must learn why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The territory code has 14 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not in the list: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyrgyz letters seem to be lost, question marks stand in their place: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is never closed; all that follows was taken as one text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters of the file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
