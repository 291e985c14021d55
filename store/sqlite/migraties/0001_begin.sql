-- The first shape of the database. This file never changes; a later shape is a new file.

-- What a list shows of a case. No working dates and no code: those live in werkdata. Own cases have rij > 0, invented
-- cases rij < 0, so that ordering by rij from high to low gives own cases first, the newest on top.
CREATE TABLE casus (
    rij       INTEGER PRIMARY KEY CHECK (oefen = (rij < 0)),
    id        TEXT    NOT NULL UNIQUE CHECK (length(id) = 36),
    titel     TEXT    NOT NULL,
    staat     TEXT    NOT NULL CHECK (staat IN ('werkversie', 'afgerond', 'trainingsklaar')),
    oefen     INTEGER NOT NULL CHECK (oefen IN (0, 1)),
    maand     TEXT    NOT NULL CHECK (maand = '' OR maand GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
    wetsdatum TEXT    NOT NULL CHECK (wetsdatum GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    vraag     TEXT    NOT NULL CHECK (vraag NOT GLOB '*[^a-z0-9-]*'),
    optie     INTEGER NOT NULL CHECK (optie >= 0)
) STRICT;

-- Working dates (milliseconds since 1970, UTC) and the short code. The row goes when the case becomes trainingsklaar.
CREATE TABLE werkdata (
    casus     INTEGER PRIMARY KEY REFERENCES casus (rij) ON DELETE CASCADE CHECK (casus > 0),
    code      TEXT    NOT NULL UNIQUE COLLATE NOCASE CHECK (code <> ''),
    begonnen  INTEGER NOT NULL,
    gewijzigd INTEGER NOT NULL
) STRICT;
CREATE INDEX werkdata_gewijzigd ON werkdata (gewijzigd);

-- The verloop. tekst is the only column for free text; the checks keep it out of the others.
CREATE TABLE inbreng (
    casus  INTEGER NOT NULL REFERENCES casus (rij) ON DELETE CASCADE,
    nr     INTEGER NOT NULL CHECK (nr >= 1),
    minuut INTEGER NOT NULL CHECK (minuut >= 0),
    vraag  TEXT    NOT NULL CHECK (vraag <> '' AND vraag NOT GLOB '*[^a-z0-9-]*'),
    rol    TEXT    NOT NULL CHECK (rol <> '' AND rol NOT GLOB '*[^a-z0-9-]*'),
    daad   TEXT    NOT NULL CHECK (daad IN ('zeg', 'vervang', 'herroep')),
    over   INTEGER NOT NULL CHECK (over >= 0 AND over < nr),
    optie  INTEGER NOT NULL CHECK (optie >= 0 AND optie < nr),
    keus   TEXT    NOT NULL CHECK (length(keus) <= 100),
    tekst  TEXT    NOT NULL,
    datum  TEXT    NOT NULL CHECK (datum = '' OR datum GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    PRIMARY KEY (casus, nr)
) STRICT, WITHOUT ROWID;

-- What is being typed, at most one row per place and answer. A concept is overwritten every few seconds, and SQLite's
-- secure_delete misses copies that it made itself when it moved rows between pages. The filling is longer than what
-- SQLite keeps of a row in its tree page, so keus, tekst and datum always stand in overflow pages: those are never
-- moved, and are zeroed when they are freed.
CREATE TABLE concept (
    casus   INTEGER NOT NULL REFERENCES casus (rij) ON DELETE CASCADE,
    vraag   TEXT    NOT NULL CHECK (vraag <> '' AND vraag NOT GLOB '*[^a-z0-9-]*'),
    optie   INTEGER NOT NULL CHECK (optie >= 0),
    over    INTEGER NOT NULL CHECK (over >= 0),
    gekozen INTEGER NOT NULL CHECK (gekozen >= 0),
    rol     TEXT    NOT NULL CHECK (rol NOT GLOB '*[^a-z0-9-]*'),
    vulling BLOB    NOT NULL CHECK (length(vulling) = 4096),
    keus    TEXT    NOT NULL CHECK (length(keus) <= 100),
    tekst   TEXT    NOT NULL,
    datum   TEXT    NOT NULL CHECK (datum NOT GLOB '*[^0-9-]*'),
    UNIQUE (casus, vraag, optie, over)
) STRICT;

-- Words that a person decided to keep unmasked.
CREATE TABLE houd (
    casus INTEGER NOT NULL REFERENCES casus (rij) ON DELETE CASCADE,
    woord TEXT    NOT NULL CHECK (woord <> ''),
    PRIMARY KEY (casus, woord)
) STRICT, WITHOUT ROWID;

-- What the program remembers for the user: theme, dismissed hints, filters.
CREATE TABLE herinnering (
    sleutel TEXT PRIMARY KEY CHECK (sleutel <> ''),
    waarde  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the store remembers for itself: the version of the invented cases, and whether removed text still has to be
-- wiped from the file.
CREATE TABLE stempel (
    naam   TEXT PRIMARY KEY CHECK (naam IN ('oefen', 'wissen')),
    waarde TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The search index: rowid is casus.rij. titel and tekst hold the live answers without labels; toon holds the same
-- answers with labels, for the fragment under a hit. Prefixes of two and three letters have an index of their own:
-- measured on 100,000 cases they bring a search while typing from 13 to 0.5 ms.
CREATE VIRTUAL TABLE zoek USING fts5 (
    titel, tekst, toon UNINDEXED, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO zoek (zoek, rank) VALUES ('secure-delete', 1);
