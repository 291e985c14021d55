// Package weg is the activity of taking out of a case what should not have been written down.
package weg
