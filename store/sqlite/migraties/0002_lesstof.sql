-- The lesson of a case: what the second reader adds before it can be used in training. None of it is in the search
-- index: a group that looks for a case must not find the answer of the expert.

-- One row per case of its own for which reading has begun. lezer is a role, never a name; empty until the end.
CREATE TABLE lesstof (
    casus INTEGER PRIMARY KEY REFERENCES casus (rij) ON DELETE CASCADE CHECK (casus > 0),
    lezer TEXT    NOT NULL CHECK (lezer NOT GLOB '*[^a-z0-9-]*')
) STRICT;

-- The points of the checklist that are in order.
CREATE TABLE lespunt (
    casus INTEGER NOT NULL REFERENCES lesstof (casus) ON DELETE CASCADE,
    punt  TEXT    NOT NULL CHECK (punt <> '' AND punt NOT GLOB '*[^a-z0-9-]*'),
    plek  INTEGER NOT NULL CHECK (plek >= 0),
    PRIMARY KEY (casus, punt)
) STRICT, WITHOUT ROWID;

-- The inbrengen worth replaying.
CREATE TABLE lesmoment (
    casus INTEGER NOT NULL REFERENCES lesstof (casus) ON DELETE CASCADE,
    nr    INTEGER NOT NULL,
    PRIMARY KEY (casus, nr),
    FOREIGN KEY (casus, nr) REFERENCES inbreng (casus, nr) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- The texts: of an expert at a step, and the learning points by number; "half-" is what is being typed. While the case is
-- not trainingsklaar they are overwritten often, and stand in overflow pages for the reason told at the table concept. At
-- trainingsklaar the filling goes, and the file is rebuilt after every change.
CREATE TABLE lestekst (
    casus   INTEGER NOT NULL REFERENCES lesstof (casus) ON DELETE CASCADE,
    soort   TEXT    NOT NULL CHECK (soort IN ('stap', 'leerpunt', 'half-stap', 'half-leerpunt')),
    plek    TEXT    NOT NULL CHECK (plek <> '' AND plek NOT GLOB '*[^a-z0-9-]*'),
    vulling BLOB    NOT NULL CHECK (length(vulling) IN (0, 4096)),
    tekst   TEXT    NOT NULL CHECK (tekst <> ''),
    UNIQUE (casus, soort, plek)
) STRICT;
