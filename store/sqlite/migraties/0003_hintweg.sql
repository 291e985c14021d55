-- The kinds of hints that the pair dismissed for good in a case. Ids of the method, never text; they go with the case, and
-- when it becomes trainingsklaar: nobody types in it any more.
CREATE TABLE hintweg (
    casus INTEGER NOT NULL REFERENCES casus (rij) ON DELETE CASCADE CHECK (casus > 0),
    hint  TEXT    NOT NULL CHECK (hint <> '' AND length(hint) <= 40 AND hint NOT GLOB '*[^a-z0-9-]*'),
    PRIMARY KEY (casus, hint)
) STRICT, WITHOUT ROWID;
