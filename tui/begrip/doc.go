// Package begrip explains: the screen that was asked from, and the words of the field. It opens over every other activity.
package begrip
