//go:build !linux

package geheugen

// geenInkijk does nothing here. macOS asks the user before one program may look into another, and Windows lets a program
// of the same user do it.
func geenInkijk() {}
