// Package store is the contract of the library of cases: what can be asked of it (Opslag), what comes back, and what can
// be wrong. It accepts no other text than anoniem.Tekst, so the compiler keeps raw words out of every engine that keeps
// the contract.
//
// # What is promised
//
//   - A write that returned without error survives a crash of the program and of the machine.
//   - A write with an id (casus.Wijziging.ID) happens once, however often it is tried.
//   - Every text is scanned once more before it is written, with the scanner of Opties.
//   - Opening refuses what it does not understand (Err… below) and changes nothing then.
//   - Two programs may use one library at once.
//
// Package store/proef holds each promise as a test that every engine has to pass. The engine is store/sqlite: one file.
// What is neither contract nor engine is store/kern.
package store
