// Package sqlite keeps a library in one file: open, migrate, append, read, search, back up, check and repair.
//
// # What is promised beside the contract of store
//
//   - One transaction per write, synchronous=full.
//   - Text that is rewritten or removed is gone from the database, its write-ahead log and the automatic copies. See
//     wissen.go for how and when, and Store.NogNietWeg for how long it is owed.
//
// # For maintainers
//
// Never open the database file itself with os.Open or os.ReadFile, not even for a moment: closing any handle on it
// drops the POSIX locks that SQLite holds in this process, and another program could then remove the write-ahead log
// under us. Look inside with SQLite (see peil), and use os.Stat for the rest.
//
// A new shape of the tables is a new file in migraties, with the next number. Files that are there never change.
package sqlite
