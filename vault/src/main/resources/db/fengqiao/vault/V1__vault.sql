-- One key per person (kind P) for who they are, one per matter (kind M) for its texts, each wrapped by a master key.
-- A matter gets a further version when its texts are written anew after an erasure.
CREATE TABLE vault.wrapped_key (
    kind    text COLLATE "C" NOT NULL CHECK (kind IN ('P', 'M')),
    subject text COLLATE "C" NOT NULL,
    version integer          NOT NULL CHECK (version > 0),
    master  text COLLATE "C" NOT NULL,
    wrapped bytea            NOT NULL,
    CONSTRAINT wrapped_key_id PRIMARY KEY (kind, subject, version)
);

-- Keyed hashes that recognise a person. The unique hash makes two concurrent first reports of one person collide.
CREATE TABLE vault.person_match (
    hash   bytea            NOT NULL,
    kind   text COLLATE "C" NOT NULL CHECK (kind IN ('ID', 'PHONE')),
    person text COLLATE "C" NOT NULL,
    CONSTRAINT person_match_hash PRIMARY KEY (hash)
);
CREATE INDEX person_match_person ON vault.person_match (person);
CREATE UNIQUE INDEX person_match_one_id ON vault.person_match (person) WHERE kind = 'ID';

-- Who was shown whose data, why and when. Never the data.
CREATE TABLE vault.disclosure (
    id      bigint GENERATED ALWAYS AS IDENTITY,
    at      timestamptz        NOT NULL,
    who     text               NOT NULL,
    purpose text               NOT NULL,
    matter  text COLLATE "C",
    persons text[] COLLATE "C" NOT NULL,
    CONSTRAINT disclosure_id PRIMARY KEY (id)
);
CREATE INDEX disclosure_matter ON vault.disclosure (matter, id);
CREATE INDEX disclosure_who ON vault.disclosure (who, id);
CREATE INDEX disclosure_persons ON vault.disclosure USING gin (persons);

-- Keys destroyed on purpose, up to and including a version. Survives, so that a restored backup is cleaned again.
CREATE TABLE vault.erasure (
    kind    text COLLATE "C" NOT NULL CHECK (kind IN ('P', 'M')),
    subject text COLLATE "C" NOT NULL,
    through integer          NOT NULL,
    at      timestamptz      NOT NULL,
    who     text             NOT NULL,
    reason  text             NOT NULL,
    CONSTRAINT erasure_id PRIMARY KEY (kind, subject, through)
);

CREATE FUNCTION vault.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER disclosure_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON vault.disclosure
    FOR EACH STATEMENT EXECUTE FUNCTION vault.refuse_change();
CREATE TRIGGER erasure_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON vault.erasure
    FOR EACH STATEMENT EXECUTE FUNCTION vault.refuse_change();

-- The query side opens texts and records that it did; it can neither recognise nor erase.
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'fengqiao_query') THEN
        GRANT USAGE ON SCHEMA vault TO fengqiao_query;
        GRANT SELECT ON vault.wrapped_key, vault.erasure TO fengqiao_query;
        GRANT SELECT, INSERT ON vault.disclosure TO fengqiao_query;
    END IF;
END
$$;
