-- What commands leave behind beside their events, always in the commit of the events.

-- Answers by idempotency key. The row is written without looking first: the primary key decides who was first.
CREATE TABLE command.idempotency (
    scope     text COLLATE "C" NOT NULL,
    key       text COLLATE "C" NOT NULL,
    body_hash bytea            NOT NULL,
    answer    text             NOT NULL,
    stream    text COLLATE "C",
    sequence  bigint,
    created   timestamptz      NOT NULL,
    CONSTRAINT idempotency_key PRIMARY KEY (scope, key)
);
CREATE INDEX idempotency_created ON command.idempotency USING brin (created);

CREATE TABLE command.receipt (
    receipt_number text COLLATE "C" NOT NULL,
    matter_id      text COLLATE "C" NOT NULL,
    CONSTRAINT receipt_number PRIMARY KEY (receipt_number)
);

-- Who brings which matter where. At most one matter of a person, category and village is in hand (Art. 19).
-- Petitions and incidents are kept apart: a petition linked to an incident would lose its statutory clocks.
CREATE TABLE command.person_matter (
    person_id  text COLLATE "C" NOT NULL,
    category   text COLLATE "C" NOT NULL,
    village    text COLLATE "C" NOT NULL,
    population text COLLATE "C" NOT NULL,
    matter_id  text COLLATE "C" NOT NULL,
    open       boolean          NOT NULL,
    registered timestamptz      NOT NULL,
    CONSTRAINT person_matter_id PRIMARY KEY (person_id, matter_id)
);
CREATE UNIQUE INDEX person_matter_open ON command.person_matter (person_id, category, village, population) WHERE open;
CREATE INDEX person_matter_matter ON command.person_matter (matter_id);

-- The directory as commands need it.
CREATE TABLE command.region (
    code       text COLLATE "C" NOT NULL,
    name       text             NOT NULL,
    valid_from date             NOT NULL,
    CONSTRAINT region_code PRIMARY KEY (code)
);

CREATE TABLE command.unit (
    unit   text COLLATE "C" NOT NULL,
    region text COLLATE "C" NOT NULL,
    kind   text             NOT NULL,
    name   text             NOT NULL,
    CONSTRAINT unit_id PRIMARY KEY (unit)
);

-- Every assignment ever recorded; the latest that had begun by a day is the one of that day.
CREATE TABLE command.grid_worker (
    worker     text COLLATE "C" NOT NULL,
    sequence   bigint           NOT NULL,
    grids      text             NOT NULL,
    valid_from date             NOT NULL,
    valid_to   date,
    CONSTRAINT grid_worker_assignment PRIMARY KEY (worker, sequence)
);
