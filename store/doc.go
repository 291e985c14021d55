// Package store keeps the cases in one SQLite file: open, migrate, append, read, search, back up and check. It accepts
// no other text than anoniem.Tekst, so the compiler keeps raw words out of the file, and it scans what it writes once
// more with a scanner that it is given.
//
// # What is promised
//
//   - A write that returned without error survives a crash of the program and of the machine: one transaction per
//     write, synchronous=full.
//   - Text that is rewritten or removed is gone from the database, its write-ahead log and the automatic copies. See
//     wissen.go for how, and Store.NogNietWeg for the case that another window is still reading.
//   - Opening refuses what it does not understand (Err… below) and changes nothing then.
//   - Two programs may use one file at once.
//
// # For maintainers
//
// Never open the database file itself with os.Open or os.ReadFile, not even for a moment: closing any handle on it
// drops the POSIX locks that SQLite holds in this process, and another program could then remove the write-ahead log
// under us. Look inside with SQLite (see peil), and use os.Stat for the rest.
//
// A new shape of the tables is a new file in migraties, with the next number. Files that are there never change.
package store
