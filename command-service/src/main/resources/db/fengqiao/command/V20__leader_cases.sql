-- Which matter has a leader's case in hand; one at most.
CREATE TABLE command.leader_case (
    case_id   text COLLATE "C" NOT NULL,
    matter_id text COLLATE "C" NOT NULL,
    open      boolean          NOT NULL,
    CONSTRAINT leader_case_id PRIMARY KEY (case_id)
);
CREATE UNIQUE INDEX leader_case_open ON command.leader_case (matter_id) WHERE open;
