-- Ids of writes, so that one that is tried again after an unknown end is recognised. dag is the number of days since 1970, so
-- that no working moment is kept; a row goes after a week. Which case was written is not kept.
CREATE TABLE schrijving (
    id  TEXT    PRIMARY KEY CHECK (length(id) = 36),
    dag INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX schrijving_dag ON schrijving (dag);
