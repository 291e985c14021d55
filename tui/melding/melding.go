// Package melding turns errors into Dutch: one sentence that says what is the matter and one that says what to do next.
// The command line, the line mode and the screens all use it, so that the same trouble reads the same everywhere.
package melding

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"strconv"
	"strings"

	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/casus/handout"
	"oliekan/casus/instellingen"
	"oliekan/store"
	"oliekan/toets/quiz"
)

// Zin is an error whose text is meant for the user as it stands: Dutch, with capital and full stop.
type Zin string

// Error returns the sentence.
func (z Zin) Error() string { return string(z) }

// NogOpen says that something could not be written and that the screen therefore stays open. Its text is that of Err with
// this before it.
type NogOpen struct{ Err error }

// Error names what failed.
func (n NogOpen) Error() string { return "not everything is written: " + n.Err.Error() }

// Unwrap returns what failed.
func (n NogOpen) Unwrap() error { return n.Err }

// Van returns what an error means for the user, in Dutch and on one line; for nil nothing. What it does not know comes
// after "Er ging iets mis" with the text of the error.
func Van(err error) string {
	if err == nil {
		return ""
	}
	var z Zin
	if errors.As(err, &z) {
		return string(z)
	}
	var n NogOpen
	if errors.As(err, &n) {
		return "Nog niet alles is bewaard, daarom blijft dit open. " + Van(n.Err)
	}
	var f *instellingen.Fout
	if errors.As(err, &f) {
		return f.Error()
	}
	var s gesprek.SlotFout
	if errors.As(err, &s) {
		return opSlot + s.Reden
	}
	var g *handout.Geweigerd
	if errors.As(err, &g) {
		return geweigerd(g)
	}
	var b *store.InGebruikFout
	if errors.As(err, &b) {
		return open(b.Processen)
	}
	var q *quiz.EigenFout
	if errors.As(err, &q) {
		return regel(q.Error())
	}
	for _, p := range paren() {
		if errors.Is(err, p.fout) {
			return p.zin
		}
	}
	if zin := systeem(err); zin != "" {
		return zin
	}
	return "Er ging iets mis: " + strings.TrimSuffix(regel(err.Error()), ".") + "."
}

// open says which programs have the library open.
func open(processen []int) string {
	wie := "Oliekan staat nog open in een ander venster."
	if len(processen) > 0 {
		var nrs []string
		for _, p := range processen {
			nrs = append(nrs, strconv.Itoa(p))
		}
		wie = "Oliekan staat nog open in een ander venster (proces " + strings.Join(nrs, ", ") + ")."
	}
	return wie + " Sluit dat venster en probeer het opnieuw; er is niets veranderd."
}

// geweigerd says of which case a handout cannot be made: a bundle has more than one.
func geweigerd(g *handout.Geweigerd) string {
	zin := Van(g.Waarom)
	if t := regel(g.Titel); t != "" {
		return strings.Replace(zin, "Deze casus", "De casus “"+t+"”", 1)
	}
	return zin
}

// systeem explains what the operating system refused.
func systeem(err error) string {
	waar := plek(err)
	switch { // the exact causes first: on some systems they also count as a missing file or a lack of rights
	case schijfVol(err):
		return zinVol
	case alleenLezen(err):
		return "Op deze schijf kan niets worden geschreven" + waar + ". Kies een andere plek."
	case isMap(err):
		return "Dit is een map en geen bestand" + waar + ". " + GeefNaam
	case geenMap(err):
		return "Dit pad klopt niet" + waar + ": een deel ervan is geen map. Controleer het pad."
	case teLangeNaam(err):
		return "Deze naam kan hier niet: hij is te lang, of er staat een teken in dat niet mag. Kies een kortere naam."
	case errors.Is(err, fs.ErrPermission):
		return "Je hebt hier geen rechten voor" + waar + ". Kies een andere plek, of laat je beheerder dit regelen."
	case errors.Is(err, fs.ErrNotExist):
		return "Dit bestand of deze map bestaat niet" + waar + ". Controleer het pad."
	case errors.Is(err, fs.ErrExist):
		return "Er bestaat al iets met deze naam" + waar + ". Kies een andere naam."
	case errors.Is(err, os.ErrDeadlineExceeded), errors.Is(err, context.DeadlineExceeded):
		return "Het duurde te lang. Probeer het opnieuw."
	}
	return ""
}

// plek returns the path that an error of the operating system is about, between brackets, or nothing.
func plek(err error) string {
	var pad string
	var p *fs.PathError
	var l *os.LinkError
	switch {
	case errors.As(err, &p):
		pad = p.Path
	case errors.As(err, &l):
		pad = l.New
	}
	if pad == "" {
		return ""
	}
	return " (" + regel(pad) + ")"
}

// regel puts text on one line, without control characters.
func regel(s string) string {
	return strings.Join(strings.Fields(anoniem.Schoon(s)), " ")
}
