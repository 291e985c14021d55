// Package instellingen reads the settings file: TOML that a municipality writes and the program only reads. It knows
// the keys, their defaults and their limits, and says in Dutch which line of a broken file is wrong. It imports nothing
// of the project; main passes the values on.
package instellingen
