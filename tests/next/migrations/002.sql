-- SPDX-FileCopyrightText: Eldin Unu developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A step to a next schema that there is not yet, as such steps are to be: tables are added, columns appended.
CREATE TABLE made_up (id TEXT PRIMARY KEY, settlement_id TEXT NOT NULL REFERENCES settlement (id), note TEXT NOT NULL) STRICT;
ALTER TABLE response ADD COLUMN made_up INTEGER NOT NULL DEFAULT 7;
ALTER TABLE response_text ADD COLUMN made_up TEXT NOT NULL DEFAULT 'it''s';
ALTER TABLE remark ADD COLUMN made_up TEXT;
ALTER TABLE person ADD COLUMN made_up INTEGER NOT NULL DEFAULT -1;
