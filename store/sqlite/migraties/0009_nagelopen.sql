-- What of an own case the second scan found in order: a SHA-256 of its texts, the words that were kept and the version of the
-- finder. A case whose texts still have that hash need not be scanned again to know. The row goes when the case changes.
CREATE TABLE nagelopen (
    casus INTEGER PRIMARY KEY REFERENCES casus (rij) ON DELETE CASCADE CHECK (casus > 0),
    hash  BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;
