-- Older versions stored signs that show nothing (soft hyphens, zero width, direction) and indexed a word with one in it as two
-- words, so that a search did not find it. schoon() is anoniem.Schoon. The flush between is for the reason told in register.go.
CREATE TEMP TABLE schoner AS
    SELECT rowid AS rij, schoon(titel) AS titel, schoon(tekst) AS tekst, schoon(toon) AS toon FROM zoek
    WHERE schoon(titel) <> titel OR schoon(tekst) <> tekst OR schoon(toon) <> toon;
DELETE FROM zoek WHERE rowid IN (SELECT rij FROM temp.schoner);
INSERT INTO zoek (zoek) VALUES ('flush');
INSERT INTO zoek (rowid, titel, tekst, toon) SELECT rij, titel, tekst, toon FROM temp.schoner;
DROP TABLE temp.schoner;
