-- SPDX-FileCopyrightText: Eldin Unu developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1, last part: what people wrote and said, and who they are. All of it can be erased.

-- Free texts as said: each row is a piece of its own in the history.
CREATE TABLE remark_text (
    id TEXT PRIMARY KEY REFERENCES remark (id),
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    translation_ky TEXT NOT NULL, translation_ru TEXT NOT NULL, translation_en TEXT NOT NULL,
    answer_ky TEXT NOT NULL, answer_ru TEXT NOT NULL, answer_en TEXT NOT NULL,
    answered_by_ky TEXT NOT NULL, answered_by_ru TEXT NOT NULL, answered_by_en TEXT NOT NULL
) STRICT;
CREATE INDEX remark_text_answered ON remark_text (id) WHERE answer_ky || answer_ru || answer_en <> ''; -- few are; counted after each one

-- What officials write about a record of the same id: it may name people, so it can be erased without the record.
CREATE TABLE table_import_text (
    id TEXT PRIMARY KEY REFERENCES table_import (id),
    accepted_gaps TEXT NOT NULL
) STRICT;
CREATE TABLE accepted_gap_text (
    id TEXT PRIMARY KEY REFERENCES accepted_gap (id),
    reason TEXT NOT NULL
) STRICT;
CREATE TABLE legal_term_text (
    id TEXT PRIMARY KEY REFERENCES legal_term (id),
    source TEXT NOT NULL
) STRICT;
CREATE TABLE letterhead_text (
    id TEXT PRIMARY KEY REFERENCES letterhead (id),
    text_ky TEXT NOT NULL, text_ru TEXT NOT NULL, text_en TEXT NOT NULL
) STRICT;
CREATE TABLE wording_text (
    id TEXT PRIMARY KEY REFERENCES wording (id),
    text_ky TEXT NOT NULL, text_ru TEXT NOT NULL, text_en TEXT NOT NULL
) STRICT;
CREATE TABLE topic_text (
    id TEXT PRIMARY KEY REFERENCES topic (id),
    name_ky TEXT NOT NULL, name_ru TEXT NOT NULL, name_en TEXT NOT NULL,
    keywords_ky TEXT NOT NULL, keywords_ru TEXT NOT NULL, keywords_en TEXT NOT NULL
) STRICT;
CREATE TABLE hearing_template_text (
    id TEXT PRIMARY KEY REFERENCES hearing_template (id),
    title_ky TEXT NOT NULL, title_ru TEXT NOT NULL, title_en TEXT NOT NULL,
    outline TEXT NOT NULL         -- JSON
) STRICT;
CREATE TABLE announcement_text (
    id TEXT PRIMARY KEY REFERENCES announcement (id),
    responsible_ky TEXT NOT NULL, responsible_ru TEXT NOT NULL, responsible_en TEXT NOT NULL
) STRICT;
CREATE TABLE paper_text (
    id TEXT PRIMARY KEY REFERENCES paper (id),
    number TEXT NOT NULL,
    signed_by TEXT NOT NULL
) STRICT;
CREATE TABLE attachment_text (
    id TEXT PRIMARY KEY REFERENCES attachment (id),
    file_name TEXT NOT NULL
) STRICT;
CREATE TABLE agenda_item_text (
    id TEXT PRIMARY KEY REFERENCES agenda_item (id),
    title_ky TEXT NOT NULL, title_ru TEXT NOT NULL, title_en TEXT NOT NULL,
    presenter_ky TEXT NOT NULL, presenter_ru TEXT NOT NULL, presenter_en TEXT NOT NULL,
    summary_ky TEXT NOT NULL, summary_ru TEXT NOT NULL, summary_en TEXT NOT NULL,
    decision_ky TEXT NOT NULL, decision_ru TEXT NOT NULL, decision_en TEXT NOT NULL
) STRICT;
CREATE TABLE vote_text (
    id TEXT PRIMARY KEY REFERENCES vote (id),
    title_ky TEXT NOT NULL, title_ru TEXT NOT NULL, title_en TEXT NOT NULL
) STRICT;
CREATE TABLE vote_option_text (
    id TEXT PRIMARY KEY REFERENCES vote_option (id),
    title_ky TEXT NOT NULL, title_ru TEXT NOT NULL, title_en TEXT NOT NULL
) STRICT;
CREATE TABLE speaking_turn_text (
    id TEXT PRIMARY KEY REFERENCES speaking_turn (id),
    description TEXT NOT NULL
) STRICT;
CREATE TABLE plan_task_text (
    id TEXT PRIMARY KEY REFERENCES plan_task (id),
    title_ky TEXT NOT NULL, title_ru TEXT NOT NULL, title_en TEXT NOT NULL,
    responsible_ky TEXT NOT NULL, responsible_ru TEXT NOT NULL, responsible_en TEXT NOT NULL
) STRICT;
CREATE TABLE response_text (
    id TEXT PRIMARY KEY REFERENCES response (id),
    reason_ky TEXT NOT NULL, reason_ru TEXT NOT NULL, reason_en TEXT NOT NULL,
    money_source_ky TEXT NOT NULL, money_source_ru TEXT NOT NULL, money_source_en TEXT NOT NULL,
    responsible_ky TEXT NOT NULL, responsible_ru TEXT NOT NULL, responsible_en TEXT NOT NULL
) STRICT;
CREATE TABLE follow_up_text (
    id TEXT PRIMARY KEY REFERENCES follow_up (id),
    note_ky TEXT NOT NULL, note_ru TEXT NOT NULL, note_en TEXT NOT NULL
) STRICT;
CREATE TABLE scenario_text (
    id TEXT PRIMARY KEY REFERENCES scenario (id),
    title_ky TEXT NOT NULL, title_ru TEXT NOT NULL, title_en TEXT NOT NULL
) STRICT;
CREATE TABLE appeal_text (
    id TEXT PRIMARY KEY REFERENCES appeal (id),
    number TEXT NOT NULL
) STRICT;
CREATE TABLE correction_text (
    id TEXT PRIMARY KEY REFERENCES correction (id),
    text_ky TEXT NOT NULL, text_ru TEXT NOT NULL, text_en TEXT NOT NULL
) STRICT;
CREATE TABLE holiday_text (
    id TEXT PRIMARY KEY REFERENCES holiday (id),
    title_ky TEXT NOT NULL, title_ru TEXT NOT NULL, title_en TEXT NOT NULL
) STRICT;
CREATE TABLE assignment_text (
    id TEXT PRIMARY KEY REFERENCES assignment (id),
    assignee TEXT NOT NULL
) STRICT;
CREATE TABLE questionnaire_text (
    id TEXT PRIMARY KEY REFERENCES questionnaire (id),
    title_ky TEXT NOT NULL, title_ru TEXT NOT NULL, title_en TEXT NOT NULL
) STRICT;
CREATE TABLE question_text (
    id TEXT PRIMARY KEY REFERENCES question (id),
    title_ky TEXT NOT NULL, title_ru TEXT NOT NULL, title_en TEXT NOT NULL
) STRICT;
CREATE TABLE question_option_text (
    id TEXT PRIMARY KEY REFERENCES question_option (id),
    title_ky TEXT NOT NULL, title_ru TEXT NOT NULL, title_en TEXT NOT NULL
) STRICT;
CREATE TABLE answer_words (       -- written by a resident: only where a question asks for words
    id TEXT PRIMARY KEY REFERENCES answer (id),
    text TEXT NOT NULL
) STRICT;
CREATE TABLE appeal_answer (      -- the letter's: written after the record was closed as well
    id TEXT PRIMARY KEY REFERENCES appeal (id),
    text_ky TEXT NOT NULL, text_ru TEXT NOT NULL, text_en TEXT NOT NULL,
    answered_by_ky TEXT NOT NULL, answered_by_ru TEXT NOT NULL, answered_by_en TEXT NOT NULL
) STRICT;
CREATE TABLE sealed_paper (       -- the protocol as it stood when it was sealed
    id TEXT PRIMARY KEY,
    seal_id TEXT NOT NULL REFERENCES seal (id),
    language TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX sealed_paper_seal ON sealed_paper (seal_id);
CREATE TABLE text_salt (          -- without it the hash in seal_leaf tells nothing of an erased text
    id TEXT PRIMARY KEY,
    owner_id TEXT NOT NULL,       -- whose words
    seal_id TEXT NOT NULL REFERENCES seal (id),
    salt TEXT NOT NULL
) STRICT;
CREATE INDEX text_salt_owner ON text_salt (owner_id);
CREATE INDEX text_salt_seal ON text_salt (seal_id);

-- Personal data: split per person in the history. Links to public rows stand on this side only.
CREATE TABLE person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    address TEXT NOT NULL,
    consent INTEGER NOT NULL
) STRICT;
CREATE TABLE person_attendance (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    attendance_id TEXT NOT NULL REFERENCES attendance (id)
) STRICT;
CREATE INDEX person_attendance_person ON person_attendance (person_id);
CREATE INDEX person_attendance_attendance ON person_attendance (attendance_id);
CREATE TABLE wall_consent (     -- the name may be shown on the wall while this participant speaks
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    attendance_id TEXT NOT NULL REFERENCES attendance (id),
    name TEXT NOT NULL           -- that was asked about
) STRICT;
CREATE INDEX wall_consent_person ON wall_consent (person_id);
CREATE INDEX wall_consent_attendance ON wall_consent (attendance_id);
CREATE TABLE person_remark (    -- who wrote a remark without being registered at a meeting
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    remark_id TEXT NOT NULL REFERENCES remark (id)
) STRICT;
CREATE INDEX person_remark_person ON person_remark (person_id);
CREATE INDEX person_remark_remark ON person_remark (remark_id);
CREATE TABLE person_duty (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    meeting_id TEXT NOT NULL REFERENCES meeting (id),
    duty TEXT NOT NULL,
    office_ky TEXT NOT NULL, office_ru TEXT NOT NULL, office_en TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX person_duty_person ON person_duty (person_id);
CREATE INDEX person_duty_meeting ON person_duty (meeting_id);
CREATE TABLE office_holder (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    office TEXT NOT NULL,
    since TEXT,
    until TEXT,
    acting INTEGER NOT NULL
) STRICT;
CREATE INDEX office_holder_person ON office_holder (person_id);
CREATE TABLE person_salt (        -- as text_salt
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    seal_id TEXT NOT NULL REFERENCES seal (id),
    salt TEXT NOT NULL
) STRICT;
CREATE INDEX person_salt_person ON person_salt (person_id);
CREATE INDEX person_salt_seal ON person_salt (seal_id);
