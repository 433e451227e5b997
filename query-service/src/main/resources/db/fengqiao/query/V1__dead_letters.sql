-- Events that wait outside the read models. error says why the first of a document could not be folded; those behind
-- it wait without one. state: OPEN, REFOLD (asked for, by retry or skip), RELEASED.
CREATE TABLE query.dead_letter (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    lane       text COLLATE "C" NOT NULL,
    partition  integer          NOT NULL,
    document   text COLLATE "C" NOT NULL,
    stream     text COLLATE "C" NOT NULL,
    position   bigint           NOT NULL,
    wire_name  text COLLATE "C" NOT NULL,
    error      text,
    state      text             NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'REFOLD', 'RELEASED')),
    since      timestamptz      NOT NULL DEFAULT now(),
    CONSTRAINT dead_letter_once UNIQUE (lane, document, position)
);

CREATE INDEX dead_letter_open ON query.dead_letter (lane, partition, position) WHERE state <> 'RELEASED';

-- Every decision, for ever; a skip holds for all generations of the view.
CREATE TABLE query.decision (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    view       text COLLATE "C" NOT NULL,
    document   text COLLATE "C" NOT NULL,
    position   bigint           NOT NULL,
    kind       text             NOT NULL CHECK (kind IN ('RETRY', 'SKIP')),
    reason     text,
    decided_by text             NOT NULL,
    decided_at timestamptz      NOT NULL DEFAULT now(),
    CONSTRAINT decision_skip_reason CHECK (kind <> 'SKIP' OR reason IS NOT NULL)
);

CREATE INDEX decision_skips ON query.decision (view) WHERE kind = 'SKIP';

DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'fengqiao_query') THEN
        GRANT USAGE ON SCHEMA query TO fengqiao_query;
        GRANT SELECT, INSERT, UPDATE ON query.dead_letter TO fengqiao_query;
        GRANT SELECT, INSERT ON query.decision TO fengqiao_query;
    END IF;
END
$$;
