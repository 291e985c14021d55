-- The search index with an index of its own for one letter too. On 100,000 cases one letter took 328 ms, on 20,000 it went
-- from 67 to 1 ms, for 13 % more index.
CREATE VIRTUAL TABLE zoek7 USING fts5 (
    titel, tekst, toon UNINDEXED, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO zoek7 (zoek7, rank) VALUES ('secure-delete', 1);
INSERT INTO zoek7 (rowid, titel, tekst, toon) SELECT rowid, titel, tekst, toon FROM zoek;
DROP TABLE zoek;
ALTER TABLE zoek7 RENAME TO zoek;
