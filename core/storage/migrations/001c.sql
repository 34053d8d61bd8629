-- SPDX-FileCopyrightText: Eldin Unu developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1, after 001.sql and by its rules: what remarks would cost.

CREATE TABLE scenario (           -- what a remark would cost, and where the money could be taken: its fiscal note
    id TEXT PRIMARY KEY,
    remark_id TEXT NOT NULL REFERENCES remark (id),
    budget_id TEXT NOT NULL REFERENCES budget (id),
    settlement_id TEXT REFERENCES settlement (id), -- whose people it is counted on; NULL: of all
    amount INTEGER NOT NULL,
    made_at TEXT
) STRICT;
CREATE INDEX scenario_remark ON scenario (remark_id);
CREATE INDEX scenario_budget ON scenario (budget_id);
CREATE INDEX scenario_settlement ON scenario (settlement_id) WHERE settlement_id IS NOT NULL;
CREATE TABLE scenario_change (    -- what a line would give
    id TEXT PRIMARY KEY,
    scenario_id TEXT NOT NULL REFERENCES scenario (id),
    line_id TEXT NOT NULL,        -- of the budget; may be gone: no reference
    amount INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX scenario_change_scenario ON scenario_change (scenario_id);
CREATE TABLE scenario_text (
    id TEXT PRIMARY KEY REFERENCES scenario (id),
    title_ky TEXT NOT NULL, title_ru TEXT NOT NULL, title_en TEXT NOT NULL
) STRICT;
