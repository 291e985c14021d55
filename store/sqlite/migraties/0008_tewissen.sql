-- What still has to be wiped from the disk: a row for each case or session of which text was rewritten or removed since the
-- file was last rebuilt. The automatic copies that hold it are owed too. An empty id is a debt of an older version, which did
-- not keep of which case: then every automatic copy is replaced. The row goes when all of it is done,
-- and keer, which counts the changes, is still what it was when that began.
CREATE TABLE tewissen (
    id   TEXT    PRIMARY KEY CHECK (length(id) IN (0, 36)),
    keer INTEGER NOT NULL CHECK (keer >= 1)
) STRICT, WITHOUT ROWID;
INSERT INTO tewissen (id, keer) SELECT '', 1 FROM stempel WHERE naam = 'wissen';
DELETE FROM stempel WHERE naam = 'wissen';
