-- In which order a matter's cases came: their ids are drawn at random.
ALTER TABLE command.leader_case ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY;
CREATE INDEX leader_case_matter ON command.leader_case (matter_id, number);
