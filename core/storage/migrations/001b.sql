-- SPDX-FileCopyrightText: Eldin Unu developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1, after 001.sql and by its rules: how remarks belong together, and the slips of paper they come on.

CREATE TABLE remark_link (        -- the remark says what the lead says, or is a part of it; both stay as they were said
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    remark_id TEXT NOT NULL REFERENCES remark (id),
    lead_id TEXT NOT NULL REFERENCES remark (id)
) STRICT;
CREATE INDEX remark_link_remark ON remark_link (remark_id);
CREATE INDEX remark_link_lead ON remark_link (lead_id);
CREATE TABLE slip_batch (         -- numbered slips handed out at a meeting
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id),
    first_number INTEGER NOT NULL,
    last_number INTEGER NOT NULL,
    issued_at TEXT NOT NULL
) STRICT;
CREATE INDEX slip_batch_meeting ON slip_batch (meeting_id);
CREATE TABLE void_slip (          -- came back spoilt or empty
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id),
    number INTEGER NOT NULL
) STRICT;
CREATE INDEX void_slip_meeting ON void_slip (meeting_id);
