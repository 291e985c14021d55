// Package geheugen keeps what stands in the memory of the program from others, as far as the system lets it: names live there.
package geheugen

// Sluit asks the system to write no memory of this program to a file when it crashes, and to let no other program of the same
// user look into it (privacy wall, 3). A system that refuses, or that has no such thing, leaves things as they were.
func Sluit() {
	geenGeheugendump()
	geenInkijk()
}
