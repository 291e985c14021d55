// Package schermproef makes programs, cases and screens for the tests of the screens.
package schermproef
