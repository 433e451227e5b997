-- How far the relay has come on a topic. Everything up to position is acknowledged by Kafka; the arrays say, for each
-- partition, position and offset of its last record up to there, by which records that Kafka lost are noticed.
CREATE TABLE command.relay_position (
    topic      text COLLATE "C" NOT NULL,
    position   bigint           NOT NULL,
    positions  bigint[]         NOT NULL,
    offsets    bigint[]         NOT NULL,
    updated_at timestamptz      NOT NULL DEFAULT now(),
    CONSTRAINT relay_position_topic PRIMARY KEY (topic),
    CONSTRAINT relay_position_partitions CHECK (cardinality(positions) = cardinality(offsets))
) WITH (fillfactor = 10);

DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'fengqiao_reader') THEN
        GRANT USAGE ON SCHEMA command TO fengqiao_reader;
        GRANT SELECT ON command.relay_position TO fengqiao_reader;
    END IF;
END
$$;
