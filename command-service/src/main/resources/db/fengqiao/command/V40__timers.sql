-- Timers: which matter is to be looked at when, kept by a follower of the log and not by commands.

-- How far a follower has come; whoever holds the row's lock is the one that follows.
CREATE TABLE command.follower (
    name     text COLLATE "C" NOT NULL,
    position bigint           NOT NULL,
    CONSTRAINT follower_name PRIMARY KEY (name)
);
INSERT INTO command.follower (name, position) VALUES ('deadlines', 0);

-- Matters in which a clock runs or a card hangs; a row goes when neither is so any more.
CREATE TABLE command.deadline (
    matter_id        text COLLATE "C" NOT NULL,
    county           text COLLATE "C" NOT NULL,
    fires_at         timestamptz,
    provisional_year int,
    state            text             NOT NULL,
    CONSTRAINT deadline_matter PRIMARY KEY (matter_id)
) WITH (fillfactor = 80);
CREATE INDEX deadline_due ON command.deadline (fires_at, matter_id) WHERE fires_at IS NOT NULL;
CREATE INDEX deadline_provisional ON command.deadline (provisional_year, matter_id) WHERE provisional_year IS NOT NULL;

-- db-scheduler's own table: one row a task, not one a deadline.
CREATE TABLE command.scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    CONSTRAINT scheduled_tasks_task PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON command.scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON command.scheduled_tasks (last_heartbeat);
