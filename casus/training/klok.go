package training

import (
	"fmt"
	"time"

	"oliekan/toets/taal"
)

// maxSprong is the longest step of the clock that counts: a longer one is a laptop that slept, or a clock that was set.
const maxSprong = time.Minute

// Tel lets the time that passed since the last call count for the part at hand. A clock that jumped, back or far ahead,
// adds nothing; Tel reports that.
func (s *Spel) Tel() (sprong bool) {
	nu := s.nu()
	d := nu.Sub(s.laatst)
	s.laatst = nu
	if !s.loopt || s.t.Klaar {
		return false
	}
	if d < 0 || d > maxSprong {
		return true
	}
	s.rest += d
	s.deel().Gebruikt = min(s.deel().Gebruikt+int(s.rest/time.Second), maxSeconden) // a screen that was left open for days
	s.rest %= time.Second
	return false
}

// Loopt reports whether the clock runs.
func (s *Spel) Loopt() bool { return s.loopt }

// Pauze stops the clock, or lets it run again.
func (s *Spel) Pauze() {
	s.Tel()
	s.loopt = !s.loopt
}

// extra is what one more helping of time is.
const extra = 2 * 60

// ExtraTijd gives the part at hand two minutes more.
func (s *Spel) ExtraTijd() { s.deel().Gepland = min(s.deel().Gepland+extra, maxSeconden) }

// Klok says how the time stands.
type Klok struct {
	Gepland, Gebruikt int // seconds of the part at hand
	Rest              int // seconds left in the whole session, below 0 when it runs over
	Loopt             bool
}

// Klok returns how the time stands.
func (s *Spel) Klok() Klok {
	d := s.deel()
	k := Klok{Gepland: d.Gepland, Gebruikt: d.Gebruikt, Loopt: s.loopt}
	for i, x := range s.t.Delen {
		if i >= s.t.Plek {
			k.Rest += x.Gepland - x.Gebruikt
		}
	}
	return k
}

// Om reports whether the time of the part is over.
func (k Klok) Om() bool { return k.Gebruikt >= k.Gepland }

// Bijna reports whether the last minute of the part has begun.
func (k Klok) Bijna() bool { return !k.Om() && k.Gepland-k.Gebruikt <= 60 }

// Zin says it in words. Time that is over is a remark and no order: nobody is cut off.
func (k Klok) Zin() string {
	switch over := k.Gebruikt - k.Gepland; {
	case !k.Loopt:
		return "pauze, de klok staat stil"
	case over >= 60:
		return taal.Aantal(over/60, "minuut", "minuten") + " over de tijd, rond rustig af"
	case k.Om():
		return "de tijd is om, rond rustig af"
	case k.Bijna():
		return "nog een minuut"
	}
	return fmt.Sprintf("nog %d van %s", (k.Gepland-k.Gebruikt+59)/60, taal.Aantal((k.Gepland+59)/60, "minuut", "minuten"))
}

// Uitloop returns by how many whole minutes the session is later than planned; 0 when it is not. Time of the part at hand
// that was not used yet makes up for nothing: it is still needed.
func (s *Spel) Uitloop() int {
	over := max(0, s.deel().Gebruikt-s.deel().Gepland)
	for _, d := range s.t.Delen[:s.t.Plek] {
		over += d.Gebruikt - d.Gepland
	}
	return max(0, over/60)
}

// Herplan divides the time that is left over the parts after this one, as they were planned before, at least a minute
// each. It reports whether it changed anything: only when the group is at least a minute late, and there is time to divide.
func (s *Spel) Herplan() bool {
	na := s.t.Delen[s.t.Plek+1:]
	laat := s.Uitloop()
	if laat == 0 || len(na) == 0 {
		return false
	}
	rest, aandelen := 0, make([]int, len(na))
	for i, d := range na {
		rest += d.Gepland
		aandelen[i] = d.Gepland
	}
	anders := false
	for i, n := range verdeel(max(0, rest/60-laat), aandelen) {
		anders = anders || na[i].Gepland != n*60
		na[i].Gepland = n * 60
	}
	if !anders {
		return false
	}
	// What was late is settled now: without this the next part would pay for it again.
	for i := range s.t.Delen[:s.t.Plek+1] {
		d := &s.t.Delen[i]
		d.Gepland = max(d.Gepland, d.Gebruikt)
	}
	return true
}
