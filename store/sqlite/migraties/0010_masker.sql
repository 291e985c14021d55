-- Which finder masked the texts of an own case, and of a session, when they came in. What a later finder would hide more in
-- them is no mistake: it is told apart, and hidden when somebody asks for it. No row: an older program wrote it.
CREATE TABLE masker (
    casus  INTEGER PRIMARY KEY REFERENCES casus (rij) ON DELETE CASCADE CHECK (casus > 0),
    versie TEXT    NOT NULL
) STRICT;

CREATE TABLE trainingmasker (
    training INTEGER PRIMARY KEY REFERENCES training (rij) ON DELETE CASCADE,
    versie   TEXT    NOT NULL
) STRICT;
