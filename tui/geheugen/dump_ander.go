//go:build !unix

package geheugen

// geenGeheugendump does nothing here: Windows writes no memory of a program to a file unless an administrator asked.
func geenGeheugendump() {}
