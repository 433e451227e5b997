-- What the registrar held apart from an earlier matter may be in hand beside it: each such matter is apart under its own id.
ALTER TABLE command.person_matter ADD COLUMN apart text COLLATE "C" NOT NULL DEFAULT '';
DROP INDEX command.person_matter_open;
CREATE UNIQUE INDEX person_matter_open ON command.person_matter (person_id, category, village, population, apart) WHERE open;
