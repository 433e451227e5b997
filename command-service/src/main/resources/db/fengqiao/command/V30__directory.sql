-- Entries of the directory beyond regions, units and workers; and which regions and units have ended, and what stands
-- for them since.
CREATE TABLE command.directory_entry (
    entry      text COLLATE "C" NOT NULL,
    region     text COLLATE "C" NOT NULL,
    valid_from date,
    ended_from date,
    heir       text COLLATE "C",
    CONSTRAINT directory_entry_name PRIMARY KEY (entry)
);

-- Every catalogue a county ever published; the latest that was in force on a day is the one of that day.
CREATE TABLE command.catalogue (
    county     text COLLATE "C" NOT NULL,
    kind       text COLLATE "C" NOT NULL,
    valid_from date             NOT NULL,
    sequence   bigint           NOT NULL,
    entries    text             NOT NULL,
    CONSTRAINT catalogue_edition PRIMARY KEY (county, kind, sequence)
);
