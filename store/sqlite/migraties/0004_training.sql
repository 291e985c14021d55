-- Sessions in which a case was replayed with a group. The month and no day, a number of participants and no names. A
-- session stays when its case goes: casus is an id, and nothing hangs on it. None of it is in the search index.
CREATE TABLE training (
    rij        INTEGER PRIMARY KEY AUTOINCREMENT,
    id         TEXT    NOT NULL UNIQUE CHECK (length(id) = 36),
    casus      TEXT    NOT NULL CHECK (length(casus) = 36),
    maand      TEXT    NOT NULL CHECK (maand GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
    deelnemers INTEGER NOT NULL CHECK (deelnemers BETWEEN 1 AND 99),
    vorm       TEXT    NOT NULL CHECK (vorm <> '' AND vorm NOT GLOB '*[^a-z]*'),
    plek       INTEGER NOT NULL CHECK (plek >= 0),
    klaar      INTEGER NOT NULL CHECK (klaar IN (0, 1))
) STRICT;

CREATE INDEX training_casus ON training (casus);

-- The parts of a session, in their order. gepland and gebruikt are seconds.
CREATE TABLE trainingdeel (
    training INTEGER NOT NULL REFERENCES training (rij) ON DELETE CASCADE,
    plek     INTEGER NOT NULL CHECK (plek >= 0),
    soort    TEXT    NOT NULL CHECK (soort IN ('opening', 'moment', 'slot')),
    nr       INTEGER NOT NULL CHECK (nr >= 0),
    stap     TEXT    NOT NULL CHECK (stap NOT GLOB '*[^a-z0-9-]*'),
    vraag    TEXT    NOT NULL CHECK (vraag NOT GLOB '*[^a-z0-9-]*'),
    gepland  INTEGER NOT NULL CHECK (gepland >= 0),
    gebruikt INTEGER NOT NULL CHECK (gebruikt >= 0),
    onthuld  INTEGER NOT NULL CHECK (onthuld IN (0, 1)),
    tweetal  TEXT    NOT NULL CHECK (tweetal IN ('', 'gelijk', 'deels', 'anders')),
    expert   TEXT    NOT NULL CHECK (expert IN ('', 'gelijk', 'deels', 'anders')),
    PRIMARY KEY (training, plek)
) STRICT, WITHOUT ROWID;

-- What a group said and chose. deel is the part, -1 for the session as a whole; volg orders what is of one part. "half-" is
-- what is being typed. While a session goes on texts are replaced often, and stand in overflow pages for the reason told at
-- the table concept; when it is over the filling goes, and the file is rebuilt after every change.
CREATE TABLE trainingregel (
    training    INTEGER NOT NULL REFERENCES training (rij) ON DELETE CASCADE,
    deel        INTEGER NOT NULL CHECK (deel >= -1),
    soort       TEXT    NOT NULL CHECK (soort <> '' AND soort NOT GLOB '*[^a-z-]*'),
    volg        INTEGER NOT NULL CHECK (volg >= 0),
    keus        TEXT    NOT NULL CHECK (length(keus) <= 100),
    grondwaarde TEXT    NOT NULL CHECK (length(grondwaarde) <= 100),
    stemmen     INTEGER NOT NULL CHECK (stemmen >= 0),
    vulling     BLOB    NOT NULL CHECK (length(vulling) IN (0, 4096)),
    tekst       TEXT    NOT NULL,
    UNIQUE (training, deel, soort, volg)
) STRICT;
