// Package wetten is the activity of looking into the legal frame.
package wetten
