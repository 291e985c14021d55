// Package bibliotheek is the activity of finding cases again: the list that is searched and filtered, and the reading of one case.
package bibliotheek
