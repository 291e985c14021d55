// Package peiling shows what trainings do, month by month: what groups said of themselves before and after.
package peiling
