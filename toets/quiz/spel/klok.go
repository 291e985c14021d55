package spel

import "time"

// maxSprong is the largest step that the clock believes.
const maxSprong = time.Minute

// klok measures how long a question has been on the table.
type klok struct {
	gedacht time.Duration
	vorige  time.Time // of the last step; zero if there was none yet
	stil    bool
}

// tik makes a step; one that goes back, or over more than a minute, counts as nothing.
func (k *klok) tik(nu time.Time) {
	stap := nu.Sub(k.vorige)
	if !k.stil && !k.vorige.IsZero() && stap > 0 && stap <= maxSprong {
		k.gedacht += stap
	}
	k.vorige = nu
}
