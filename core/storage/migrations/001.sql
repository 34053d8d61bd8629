-- SPDX-FileCopyrightText: Eldin Unu developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1, which 001_words.sql goes on with. STRICT tables, text keys (UUIDv7), ISO dates, money in tyiyn.
-- No triggers, no generated columns, no foreign-key actions, no UNIQUE besides the keys:
-- each of these breaks recording or merging of changes.

-- The history: not recorded by the session itself.
CREATE TABLE document_info (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
CREATE TABLE device (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL
) STRICT;
CREATE TABLE "commit" (
    id TEXT PRIMARY KEY,          -- SHA-256 of the header
    lamport INTEGER NOT NULL,
    device TEXT NOT NULL,
    at TEXT NOT NULL,
    operation TEXT NOT NULL,
    reverses TEXT                 -- the commit that an undo or redo takes back
) STRICT, WITHOUT ROWID;          -- as its parts, heads and shelf: a tree less to be written at each save
CREATE INDEX commit_order ON "commit" (lamport, id);
CREATE TABLE commit_parent (
    commit_id TEXT NOT NULL,      -- also of shelved ones, as in the parts
    parent_id TEXT NOT NULL,
    PRIMARY KEY (commit_id, parent_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE commit_part (
    commit_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,           -- public, person, text, author
    owner TEXT NOT NULL,          -- the person or record; empty for public and author
    hash TEXT NOT NULL,           -- SHA-256 of salt and content
    PRIMARY KEY (commit_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE commit_piece (       -- what erasing deletes; the hash in commit_part stays
    commit_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    block INTEGER NOT NULL,       -- a long content stands in several, cut between two changes
    salt BLOB NOT NULL,           -- of the whole, in its first block
    plain_size INTEGER NOT NULL,  -- of the content unpacked (zlib); 0: it is not packed
    content BLOB NOT NULL,
    PRIMARY KEY (commit_id, position, block)
) STRICT, WITHOUT ROWID;
CREATE TABLE head (
    commit_id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
CREATE TABLE undo_step (
    position INTEGER PRIMARY KEY,
    commit_id TEXT NOT NULL,      -- whose effect stands (or, undone, whose undoing stands)
    operation TEXT NOT NULL,
    undone INTEGER NOT NULL
) STRICT;

CREATE TABLE shelved_commit (     -- of a merge that was undone: a later one takes them from here
    id TEXT PRIMARY KEY,
    lamport INTEGER NOT NULL,
    device TEXT NOT NULL,
    at TEXT NOT NULL,
    operation TEXT NOT NULL,
    reverses TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE merge_commit (       -- which commits a merge brought, as long as it is a step that can be undone
    merge_id TEXT NOT NULL,       -- undo_step.commit_id
    commit_id TEXT NOT NULL,
    PRIMARY KEY (merge_id, commit_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE conflict (           -- what commits that did not see each other left open; follows from the commits
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    column_name TEXT NOT NULL,    -- empty: whether the row is there at all
    commit_id TEXT NOT NULL,      -- of kind value or sealed: wrote one of the values; else: removed the row
    kind TEXT NOT NULL,           -- value; removed: and changed elsewhere; kept: removed, but for others; sealed: not taken
    PRIMARY KEY (table_name, row_id, column_name, commit_id)
) STRICT, WITHOUT ROWID;

-- Public data.
CREATE TABLE conflict_decision (  -- a person's; values stand in the commits, so that they can be erased
    id TEXT PRIMARY KEY,
    table_name TEXT NOT NULL,     -- empty: the removal is void, the rows stay
    row_id TEXT NOT NULL,
    column_name TEXT NOT NULL,
    commit_id TEXT NOT NULL       -- whose value stands, or whose removal is void
) STRICT;
CREATE TABLE erasure (            -- what was erased for good: no piece of it may stand in any copy
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,           -- person, words, letters, wordings, papers, author, contents
    owner_id TEXT NOT NULL        -- the person, the record whose words went, the hearing, the commit whose author went, or the attachment (or hash) whose bytes went
) STRICT;
CREATE TABLE person_union (       -- two records of persons that somebody found to be one; of private rows ids alone, no reference
    id TEXT PRIMARY KEY,
    kept_id TEXT NOT NULL,
    other_id TEXT NOT NULL
) STRICT;
CREATE TABLE municipality (
    id TEXT PRIMARY KEY,
    name_ky TEXT NOT NULL, name_ru TEXT NOT NULL, name_en TEXT NOT NULL,
    soate TEXT NOT NULL,
    district_ky TEXT NOT NULL, district_ru TEXT NOT NULL, district_en TEXT NOT NULL,
    oblast_ky TEXT NOT NULL, oblast_ru TEXT NOT NULL, oblast_en TEXT NOT NULL,
    population INTEGER NOT NULL,
    contacts_ky TEXT NOT NULL, contacts_ru TEXT NOT NULL, contacts_en TEXT NOT NULL
) STRICT;
CREATE TABLE settlement (
    id TEXT PRIMARY KEY,
    name_ky TEXT NOT NULL, name_ru TEXT NOT NULL, name_en TEXT NOT NULL,
    population INTEGER NOT NULL,
    households INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE TABLE classification_item (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    parent_code TEXT NOT NULL,
    name_ky TEXT NOT NULL, name_ru TEXT NOT NULL, name_en TEXT NOT NULL,
    verified INTEGER NOT NULL,
    valid_from INTEGER NOT NULL,  -- fiscal years; 0 is open
    valid_to INTEGER NOT NULL
) STRICT;
CREATE INDEX classification_item_code ON classification_item (kind, code);
CREATE TABLE table_import (
    id TEXT PRIMARY KEY,
    file_name TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    sheet TEXT NOT NULL,
    format TEXT NOT NULL,
    unit TEXT NOT NULL,
    imported_at TEXT NOT NULL
) STRICT;
CREATE TABLE import_profile (     -- what a person decided about a foreign table, for the next one of its shape
    id TEXT PRIMARY KEY,
    file_name TEXT NOT NULL,
    shape TEXT NOT NULL,
    mapping TEXT NOT NULL
) STRICT;
CREATE TABLE budget (
    id TEXT PRIMARY KEY,
    year INTEGER NOT NULL,
    stage TEXT NOT NULL,
    version INTEGER NOT NULL,
    unit TEXT NOT NULL,
    executed_until TEXT,          -- the day up to which the year is executed; NULL: all of it
    approved_on TEXT              -- from then on the version is fixed
) STRICT;
CREATE TABLE accepted_gap (       -- a stated sum that its lines do not give, taken over knowingly
    id TEXT PRIMARY KEY,
    import_id TEXT NOT NULL REFERENCES table_import (id),
    budget_id TEXT NOT NULL REFERENCES budget (id),
    cell TEXT NOT NULL,
    title TEXT NOT NULL,
    stated INTEGER NOT NULL,
    computed INTEGER NOT NULL,
    cause TEXT NOT NULL
) STRICT;
CREATE INDEX accepted_gap_import ON accepted_gap (import_id);
CREATE INDEX accepted_gap_budget ON accepted_gap (budget_id);
CREATE TABLE budget_line (
    id TEXT PRIMARY KEY,
    budget_id TEXT NOT NULL REFERENCES budget (id),
    section TEXT NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    revenue_code TEXT NOT NULL,
    function_code TEXT NOT NULL,
    economic_code TEXT NOT NULL,
    institution_code TEXT NOT NULL,
    name_ky TEXT NOT NULL, name_ru TEXT NOT NULL, name_en TEXT NOT NULL,
    settlement_id TEXT REFERENCES settlement (id),
    project_ky TEXT NOT NULL, project_ru TEXT NOT NULL, project_en TEXT NOT NULL,
    money_source_ky TEXT NOT NULL, money_source_ru TEXT NOT NULL, money_source_en TEXT NOT NULL,
    is_protected INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    import_id TEXT REFERENCES table_import (id),
    cell TEXT NOT NULL
) STRICT;
-- The sums of a budget are taken from the index alone.
CREATE INDEX budget_line_budget ON budget_line (budget_id, section, position, is_protected, amount);
CREATE INDEX budget_line_settlement ON budget_line (settlement_id) WHERE settlement_id IS NOT NULL; -- few have one
CREATE INDEX budget_line_import ON budget_line (import_id);
CREATE TABLE legal_term (         -- what the municipality set instead of what is shipped
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    days INTEGER NOT NULL,
    working_days INTEGER NOT NULL,
    checked_on TEXT
) STRICT;
CREATE TABLE letterhead (         -- one row: how official papers look
    id TEXT PRIMARY KEY,
    left_mm INTEGER NOT NULL,
    right_mm INTEGER NOT NULL,
    top_mm INTEGER NOT NULL,
    bottom_mm INTEGER NOT NULL,
    letters INTEGER NOT NULL,     -- points
    line_spacing INTEGER NOT NULL -- percent
) STRICT;
CREATE TABLE wording (            -- a phrase of papers said in the municipality's own way
    id TEXT PRIMARY KEY,
    key TEXT NOT NULL
) STRICT;
CREATE TABLE hearing_template (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL
) STRICT;
CREATE TABLE hearing (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    title_ky TEXT NOT NULL, title_ru TEXT NOT NULL, title_en TEXT NOT NULL,
    date TEXT,
    state TEXT NOT NULL,
    budget_id TEXT REFERENCES budget (id),
    plan_budget_id TEXT REFERENCES budget (id),
    ordinance_number TEXT NOT NULL,
    ordinance_date TEXT,
    record_closed_at TEXT,
    closed_at TEXT,
    template_id TEXT              -- may be gone: no reference
) STRICT;
CREATE INDEX hearing_budget ON hearing (budget_id);
CREATE INDEX hearing_plan_budget ON hearing (plan_budget_id);
CREATE TABLE meeting (
    id TEXT PRIMARY KEY,
    hearing_id TEXT NOT NULL REFERENCES hearing (id),
    settlement_id TEXT REFERENCES settlement (id),
    place_ky TEXT NOT NULL, place_ru TEXT NOT NULL, place_en TEXT NOT NULL,
    starts_at TEXT,
    ends_at TEXT,
    expected_minutes INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX meeting_hearing ON meeting (hearing_id);
CREATE INDEX meeting_settlement ON meeting (settlement_id);
CREATE TABLE agenda_item (
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id),
    kind TEXT NOT NULL,
    planned_minutes INTEGER NOT NULL,
    started_at TEXT,
    ended_at TEXT,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX agenda_item_meeting ON agenda_item (meeting_id);
CREATE TABLE vote (
    id TEXT PRIMARY KEY,
    agenda_item_id TEXT NOT NULL REFERENCES agenda_item (id),
    in_favour INTEGER NOT NULL,
    against INTEGER NOT NULL,
    abstained INTEGER NOT NULL,
    present INTEGER NOT NULL,     -- in the hall; 0: not counted
    taken_at TEXT,
    method TEXT NOT NULL,
    money_limit INTEGER,          -- the chosen ones cost no more together
    step TEXT NOT NULL            -- of the opening that this vote settles
) STRICT;
CREATE INDEX vote_agenda_item ON vote (agenda_item_id);
CREATE TABLE vote_option (        -- of a choice among several
    id TEXT PRIMARY KEY,
    vote_id TEXT NOT NULL REFERENCES vote (id),
    votes INTEGER NOT NULL,
    position INTEGER NOT NULL,
    second INTEGER NOT NULL,
    third INTEGER NOT NULL,
    cost INTEGER,
    remark_id TEXT REFERENCES remark (id) -- the proposal that is voted on
) STRICT;
CREATE INDEX vote_option_vote ON vote_option (vote_id);
CREATE INDEX vote_option_remark ON vote_option (remark_id);
CREATE TABLE second_count (       -- of a vote, by a second person
    id TEXT PRIMARY KEY,          -- the vote's; it may be gone: no reference
    figures TEXT NOT NULL         -- to which it came: while they are the vote's, the vote is counted twice
) STRICT;
CREATE TABLE plan_task (
    id TEXT PRIMARY KEY,
    hearing_id TEXT NOT NULL REFERENCES hearing (id),
    stage INTEGER NOT NULL,
    days_from INTEGER,            -- the hearing's day; NULL: due on a day of its own
    due TEXT,
    state TEXT NOT NULL,
    done_on TEXT,
    paper TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX plan_task_hearing ON plan_task (hearing_id);
CREATE TABLE announcement (
    id TEXT PRIMARY KEY,
    hearing_id TEXT NOT NULL REFERENCES hearing (id),
    channel_ky TEXT NOT NULL, channel_ru TEXT NOT NULL, channel_en TEXT NOT NULL,
    date TEXT,
    count INTEGER NOT NULL,
    place_ky TEXT NOT NULL, place_ru TEXT NOT NULL, place_en TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX announcement_hearing ON announcement (hearing_id);
CREATE TABLE paper (              -- what became of it; its pages are made anew at any time
    id TEXT PRIMARY KEY,
    hearing_id TEXT NOT NULL REFERENCES hearing (id),
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    made_at TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    printed_on TEXT,
    signed_on TEXT
) STRICT;
CREATE INDEX paper_hearing ON paper (hearing_id);
CREATE TABLE attachment (
    id TEXT PRIMARY KEY,
    hearing_id TEXT REFERENCES hearing (id), -- NULL: of the municipality
    paper_id TEXT REFERENCES paper (id),
    kind TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    hash TEXT NOT NULL,
    added_at TEXT NOT NULL,
    meeting_id TEXT REFERENCES meeting (id), -- of a recording; its second common_second was at common_at by the clock
    common_second INTEGER NOT NULL,
    common_at TEXT,
    keep_until TEXT
) STRICT;
CREATE INDEX attachment_hearing ON attachment (hearing_id);
CREATE INDEX attachment_meeting ON attachment (meeting_id) WHERE meeting_id IS NOT NULL; -- recordings are few
CREATE INDEX attachment_paper ON attachment (paper_id);
CREATE TABLE attachment_content ( -- not recorded by the session: only ever inserted, found by its hash
    hash TEXT NOT NULL,           -- SHA-256 of the whole
    piece INTEGER NOT NULL,
    content BLOB NOT NULL,        -- 1 MiB, the last one less
    PRIMARY KEY (hash, piece)
) STRICT;
CREATE TABLE attendance (
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id),
    number INTEGER NOT NULL,
    sex TEXT NOT NULL,
    age_group TEXT NOT NULL,
    settlement_id TEXT REFERENCES settlement (id),
    role TEXT NOT NULL,
    arrived_at TEXT,
    left_at TEXT
) STRICT;
CREATE INDEX attendance_meeting ON attendance (meeting_id, number);
CREATE INDEX attendance_settlement ON attendance (settlement_id);
CREATE TABLE head_count (
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id),
    sex TEXT NOT NULL,
    age_group TEXT NOT NULL,
    settlement_id TEXT REFERENCES settlement (id),
    count INTEGER NOT NULL
) STRICT;
CREATE INDEX head_count_meeting ON head_count (meeting_id);
CREATE INDEX head_count_settlement ON head_count (settlement_id);
CREATE TABLE population_group (   -- residents of the municipality, from its passport
    id TEXT PRIMARY KEY,
    sex TEXT NOT NULL,
    age_group TEXT NOT NULL,      -- empty: not divided by age
    count INTEGER NOT NULL
) STRICT;
CREATE TABLE speaking_limit (     -- how long one may speak, where it is not as shipped
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    seconds INTEGER NOT NULL
) STRICT;
CREATE TABLE speaking_turn (      -- waiting while it has no beginning, at the floor while it has no end
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id),
    agenda_item_id TEXT REFERENCES agenda_item (id),
    attendance_id TEXT REFERENCES attendance (id),
    kind TEXT NOT NULL,
    sex TEXT NOT NULL,            -- these three of who is not registered
    age_group TEXT NOT NULL,
    settlement_id TEXT REFERENCES settlement (id),
    allowed_seconds INTEGER NOT NULL,
    position INTEGER NOT NULL,
    asked_at TEXT,
    began_at TEXT,
    ended_at TEXT,
    is_about INTEGER NOT NULL
) STRICT;
CREATE INDEX speaking_turn_meeting ON speaking_turn (meeting_id);
CREATE INDEX speaking_turn_agenda_item ON speaking_turn (agenda_item_id);
CREATE INDEX speaking_turn_attendance ON speaking_turn (attendance_id);
CREATE INDEX speaking_turn_settlement ON speaking_turn (settlement_id) WHERE settlement_id IS NOT NULL;
CREATE TABLE speaking_pause (     -- rows of their own: two laptops may note them
    id TEXT PRIMARY KEY,
    turn_id TEXT NOT NULL REFERENCES speaking_turn (id),
    began_at TEXT,
    ended_at TEXT
) STRICT;
CREATE INDEX speaking_pause_turn ON speaking_pause (turn_id);
CREATE TABLE remark (
    id TEXT PRIMARY KEY,
    hearing_id TEXT NOT NULL REFERENCES hearing (id),
    meeting_id TEXT REFERENCES meeting (id),
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    attendance_id TEXT REFERENCES attendance (id),
    settlement_id TEXT REFERENCES settlement (id),
    amount INTEGER,
    line_code TEXT NOT NULL,
    label_device INTEGER NOT NULL,
    label_number INTEGER NOT NULL,
    number INTEGER NOT NULL,
    said_at TEXT,
    received_after_closing INTEGER NOT NULL,
    turn_id TEXT REFERENCES speaking_turn (id),
    slip_number INTEGER NOT NULL, -- printed on the slip it came on; 0: none
    agenda_item_id TEXT REFERENCES agenda_item (id)
) STRICT;
CREATE INDEX remark_kind ON remark (hearing_id, kind); -- the window counts after each one
CREATE INDEX remark_label ON remark (hearing_id, label_device, label_number);
CREATE INDEX remark_meeting ON remark (meeting_id);
CREATE INDEX remark_attendance ON remark (attendance_id);
CREATE INDEX remark_settlement ON remark (settlement_id);
CREATE INDEX remark_agenda_item ON remark (agenda_item_id) WHERE agenda_item_id IS NOT NULL; -- few were moved
CREATE INDEX remark_turn ON remark (turn_id) WHERE turn_id IS NOT NULL; -- written remarks have none
CREATE TABLE remark_topic (
    id TEXT PRIMARY KEY,
    remark_id TEXT NOT NULL REFERENCES remark (id),
    topic TEXT NOT NULL
) STRICT;
CREATE INDEX remark_topic_remark ON remark_topic (remark_id);
CREATE TABLE topic (              -- what the municipality changed of the list of topics, and its own
    id TEXT PRIMARY KEY,
    key TEXT NOT NULL,            -- of the shipped one; empty: its own
    position INTEGER NOT NULL,
    is_hidden INTEGER NOT NULL
) STRICT;
CREATE TABLE topic_name (         -- every name that was given to it here: remarks keep the one they got
    id TEXT PRIMARY KEY,
    topic_id TEXT NOT NULL REFERENCES topic (id),
    called TEXT NOT NULL
) STRICT;
CREATE INDEX topic_name_topic ON topic_name (topic_id);
CREATE TABLE response (
    id TEXT PRIMARY KEY,
    remark_id TEXT NOT NULL REFERENCES remark (id),
    decision TEXT NOT NULL,
    amount INTEGER,
    deadline TEXT,
    line_code TEXT NOT NULL,
    decided_on TEXT
) STRICT;
CREATE INDEX response_remark ON response (remark_id);
CREATE TABLE follow_up (
    id TEXT PRIMARY KEY,
    response_id TEXT NOT NULL REFERENCES response (id),
    date TEXT,
    status TEXT NOT NULL,
    new_date TEXT,
    spent INTEGER
) STRICT;
CREATE INDEX follow_up_response ON follow_up (response_id);
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
CREATE TABLE remark_link (        -- the remark says what the lead says, or is a part of it; both stay as they were said
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    remark_id TEXT NOT NULL REFERENCES remark (id),
    lead_id TEXT NOT NULL REFERENCES remark (id)
) STRICT;
CREATE INDEX remark_link_remark ON remark_link (remark_id);
CREATE INDEX remark_link_lead ON remark_link (lead_id);
CREATE TABLE remark_apart (       -- two that are alike and do not say the same; not proposed to be put together again
    id TEXT PRIMARY KEY,
    first_id TEXT NOT NULL,       -- of a remark, the smaller id; may be gone: no reference
    second_id TEXT NOT NULL
) STRICT;
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
