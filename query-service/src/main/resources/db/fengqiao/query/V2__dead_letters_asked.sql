-- Number of the latest decision on the document: an answer to an earlier one leaves a later one standing.
ALTER TABLE query.dead_letter ADD COLUMN asked bigint NOT NULL DEFAULT 0;
