-- Which tasks of meetings are about a matter, so that they are found when it ends.
CREATE TABLE command.meeting_task (
    matter_id  text COLLATE "C" NOT NULL,
    meeting_id text COLLATE "C" NOT NULL,
    number     integer          NOT NULL,
    CONSTRAINT meeting_task_id PRIMARY KEY (matter_id, meeting_id, number)
);
