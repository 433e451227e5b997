-- The log itself. Positions are handed out by the writer under an advisory lock, hence no sequence object.
-- Keys are compared bytewise ("C"): a stream id is no text for people, and linguistic collation costs CPU.
CREATE TABLE log.event (
    position       bigint                 NOT NULL,
    stream         text COLLATE "C"       NOT NULL,
    sequence       bigint                 NOT NULL,
    event_id       text COLLATE "C"       NOT NULL,
    aggregate_type text COLLATE "C"       NOT NULL,
    type           text COLLATE "C"       NOT NULL,
    revision       text COLLATE "C",
    payload        bytea                  NOT NULL,
    metadata       bytea                  NOT NULL,
    occurred_at    timestamptz            NOT NULL,
    recorded_at    timestamptz            NOT NULL,
    routing_key    text COLLATE "C"       NOT NULL,
    hash           bytea                  NOT NULL,
    CONSTRAINT event_position PRIMARY KEY (position),
    CONSTRAINT event_stream_sequence UNIQUE (stream, sequence),
    CONSTRAINT event_event_id UNIQUE (event_id)
);

-- For tokens by time: a few bytes per 128 pages instead of an entry per event.
CREATE INDEX event_occurred_at ON log.event USING brin (occurred_at);

-- Readers show nothing above this position: the row is changed only by commits that wait for the disk.
CREATE TABLE log.durable (
    only_row    boolean     PRIMARY KEY DEFAULT true CHECK (only_row),
    position    bigint      NOT NULL,
    hash        bytea       NOT NULL,
    recorded_at timestamptz NOT NULL
) WITH (fillfactor = 10, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

INSERT INTO log.durable (position, hash, recorded_at)
VALUES (0, decode(repeat('00', 32), 'hex'), '-infinity');

CREATE TABLE log.snapshot (
    stream         text COLLATE "C" PRIMARY KEY,
    sequence       bigint           NOT NULL,
    event_id       text COLLATE "C" NOT NULL,
    aggregate_type text COLLATE "C" NOT NULL,
    type           text COLLATE "C" NOT NULL,
    revision       text COLLATE "C",
    payload        bytea            NOT NULL,
    metadata       bytea            NOT NULL,
    occurred_at    timestamptz      NOT NULL
);

CREATE FUNCTION log.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'log.event is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER event_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON log.event
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();

-- For people with psql; nothing in the code reads it.
CREATE VIEW log.readable_event AS
SELECT position, stream, sequence, type, occurred_at, recorded_at, routing_key,
       convert_from(payload, 'UTF8') AS payload, convert_from(metadata, 'UTF8') AS metadata
FROM log.event;

DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'fengqiao_reader') THEN
        GRANT USAGE ON SCHEMA log TO fengqiao_reader;
        GRANT SELECT ON ALL TABLES IN SCHEMA log TO fengqiao_reader;
    END IF;
END
$$;
