// Package training replays a case with a group: the verloop unfolds as the pair lived it, the group judges first, and
// then sees what the pair and an expert thought (method, section 2). A Training is what is kept of such a session; a
// Spel is one that is going on. What may be shown is asked from Spel.Beeld and Spel.Eerder: nothing of what comes later
// in the case is in what they return, so a front end cannot show it.
package training
