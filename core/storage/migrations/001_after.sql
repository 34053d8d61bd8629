-- SPDX-FileCopyrightText: Eldin Unu developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1, behind its first part: what a hearing is followed by, and what people are asked. Public too.

CREATE TABLE budget_move (        -- what an accepted proposal changed in the next version of the draft
    id TEXT PRIMARY KEY,
    response_id TEXT NOT NULL REFERENCES response (id),
    budget_id TEXT NOT NULL REFERENCES budget (id),
    line_id TEXT NOT NULL,        -- of that version; may be gone: no reference
    creates_line INTEGER NOT NULL,
    amount INTEGER NOT NULL       -- added to the line
) STRICT;
CREATE INDEX budget_move_response ON budget_move (response_id);
CREATE INDEX budget_move_budget ON budget_move (budget_id);
CREATE TABLE appeal (             -- a signed slip that the law on appeals holds for
    id TEXT PRIMARY KEY,
    remark_id TEXT NOT NULL REFERENCES remark (id),
    received_on TEXT,
    answered_on TEXT
) STRICT;
CREATE INDEX appeal_remark ON appeal (remark_id);
CREATE TABLE correction (         -- of the protocol, noted after its record was closed
    id TEXT PRIMARY KEY,
    hearing_id TEXT NOT NULL REFERENCES hearing (id),
    date TEXT
) STRICT;
CREATE INDEX correction_hearing ON correction (hearing_id);
CREATE TABLE holiday (            -- a day that is not as the shipped calendar says
    id TEXT PRIMARY KEY,
    date TEXT,
    is_working INTEGER NOT NULL
) STRICT;
CREATE TABLE assignment (         -- who prepares the answer, until when
    id TEXT PRIMARY KEY,
    remark_id TEXT NOT NULL REFERENCES remark (id),
    due TEXT
) STRICT;
CREATE INDEX assignment_remark ON assignment (remark_id);
CREATE TABLE questionnaire (
    id TEXT PRIMARY KEY,
    hearing_id TEXT NOT NULL REFERENCES hearing (id),
    copies INTEGER NOT NULL,      -- printed, with the numbers from 1 on
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX questionnaire_hearing ON questionnaire (hearing_id);
CREATE TABLE question (
    id TEXT PRIMARY KEY,
    questionnaire_id TEXT NOT NULL REFERENCES questionnaire (id),
    kind TEXT NOT NULL,
    steps INTEGER NOT NULL,       -- of a scale: 1 to this
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX question_questionnaire ON question (questionnaire_id);
CREATE TABLE question_option (
    id TEXT PRIMARY KEY,
    question_id TEXT NOT NULL REFERENCES question (id),
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX question_option_question ON question_option (question_id);
CREATE TABLE answer_sheet (       -- one filled in questionnaire
    id TEXT PRIMARY KEY,
    questionnaire_id TEXT NOT NULL REFERENCES questionnaire (id),
    number INTEGER NOT NULL,      -- printed on it
    stage TEXT NOT NULL,          -- before or after the meeting
    entered_at TEXT
) STRICT;
CREATE INDEX answer_sheet_questionnaire ON answer_sheet (questionnaire_id);
CREATE TABLE answer (             -- of several choices each is a row
    id TEXT PRIMARY KEY,
    sheet_id TEXT NOT NULL REFERENCES answer_sheet (id),
    question_id TEXT NOT NULL REFERENCES question (id),
    option_id TEXT REFERENCES question_option (id),
    step INTEGER NOT NULL         -- of a scale; 0: none
) STRICT;
CREATE INDEX answer_sheet_id ON answer (sheet_id);
CREATE INDEX answer_question ON answer (question_id);
CREATE INDEX answer_option ON answer (option_id);
CREATE TABLE seal (               -- over what closing a record, or a hearing, fixed
    id TEXT PRIMARY KEY,
    hearing_id TEXT NOT NULL REFERENCES hearing (id),
    kind TEXT NOT NULL,           -- record, answers
    root TEXT NOT NULL,           -- hexadecimal; papers carry a code made of it
    at TEXT NOT NULL
) STRICT;
CREATE INDEX seal_hearing ON seal (hearing_id);
CREATE TABLE seal_leaf (          -- a row that was sealed
    id TEXT PRIMARY KEY,
    seal_id TEXT NOT NULL REFERENCES seal (id),
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,         -- may be erased: no reference
    hash TEXT NOT NULL,           -- SHA-256 over salted columns
    salt TEXT NOT NULL,           -- hexadecimal, of a public row; of others it stands with what is erased; in a public copy a proof
    owner_mark TEXT NOT NULL,     -- tells who has the owner's salt that the row is his; empty for a public row
    parts TEXT NOT NULL           -- ids of the lines of a budget
) STRICT;
CREATE INDEX seal_leaf_row ON seal_leaf (seal_id, table_name, row_id);
