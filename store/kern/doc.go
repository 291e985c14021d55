// Package kern is what every engine of store needs and none owns: whether a change fits on a case, the second scan over
// it, its smallest parts, what the search index holds, how a query is cut in words, and the pieces by which removed text
// is looked for.
package kern
