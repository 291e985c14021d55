// Package bewaar holds what waits for the disk. It serves screens and lines and knows neither: a Schrijver for the changes of a case, in
// their order, and Laatste for what is written as a whole, where only the latest form counts.
package bewaar
