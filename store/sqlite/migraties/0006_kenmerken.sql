-- The details by which an own case can be told from others (casus.KenmerkenVan), so that comparing one with all the others
-- does not read the library. They follow from the case: no row means that they have to be made again. versie is that of the
-- finder (anoniem.Versie); waarden is a JSON list of pairs. Ids, roles and bands, never text.
CREATE TABLE kenmerken (
    casus   INTEGER PRIMARY KEY REFERENCES casus (rij) ON DELETE CASCADE CHECK (casus > 0),
    versie  TEXT    NOT NULL,
    waarden TEXT    NOT NULL CHECK (json_valid(waarden))
) STRICT;
