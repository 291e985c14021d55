package oefen

import (
	_ "embed"
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/toets"
)

// wendingen is the table of turns: per case which of the eight it has. It is there to be read beside the cases, so that
// a group that played four cannot predict the fifth.
//
//go:embed testdata/wendingen.txt
var wendingen string

// soorten are the eight turns, in the order of the table.
var soorten = [...]struct {
	naam string
	kent func(k kijk) bool
}{
	{"effect", kijk.effectVervangen},
	{"middel", kijk.middelGeparkeerd},
	{"optie", func(k kijk) bool { return k.herroepen(toets.VraagOpties) }},
	{"artikel", func(k kijk) bool { return k.herroepen(toets.VraagDraagt) }},
	{"oliemannetje", kijk.oliemannetjeMis},
	{"standaard", kijk.standaardWint},
	{"niet-eens", kijk.nietEens},
	{"middel-is-doel", func(k kijk) bool { return k.herroepen(toets.VraagMiddelen) }},
}

// kijk looks at one case.
type kijk struct{ les casus.Les }

// herroepen reports whether something that was said at a question was taken back.
func (k kijk) herroepen(v toets.VraagID) bool {
	return slices.ContainsFunc(k.les.Casus.Verloop, func(in casus.Inbreng) bool { return in.Vraag == v && in.Daad == casus.Herroep })
}

// effectVervangen reports whether the first effect was not the one yet.
func (k kijk) effectVervangen() bool {
	return slices.ContainsFunc(k.les.Casus.Verloop, func(in casus.Inbreng) bool {
		return in.Vraag == toets.VraagEffect && in.Daad == casus.Vervang
	})
}

// middelGeparkeerd reports whether a means was laid aside.
func (k kijk) middelGeparkeerd() bool {
	return slices.ContainsFunc(k.les.Casus.Verloop, func(in casus.Inbreng) bool {
		return in.Vraag == toets.VraagMiddelen && in.Daad == casus.Zeg
	})
}

// oliemannetjeMis reports whether something that the oliemannetje said did not hold.
func (k kijk) oliemannetjeMis() bool {
	return slices.ContainsFunc(k.les.Casus.Verloop, func(in casus.Inbreng) bool {
		return in.Over > 0 && k.les.Casus.Verloop[in.Over-1].Rol == casus.RolOliemannetje
	})
}

// standaardWint reports whether the advice is what the municipality does as a rule.
func (k kijk) standaardWint() bool {
	u, _ := k.les.Casus.Stand().Geldt(toets.VraagUitkomst)
	return u.Optie > 0 && strings.HasPrefix(k.les.Casus.Verloop[u.Optie-1].Tekst.String(), "Standaardbesluit")
}

// nietEens reports whether the pair did not agree on something in the end.
func (k kijk) nietEens() bool {
	for _, nr := range k.les.Eens {
		if nr == casus.NietEens {
			return true
		}
	}
	return false
}

// TestWendingen holds the cases to the table, and the table to its purpose: no turn in more than half of the cases, no two
// cases with the same turns.
func TestWendingen(t *testing.T) {
	tabel, aantal, gezien := leesWendingen(t), map[string]int{}, map[string]string{}
	lessen := compleet(t)
	for i, o := range lessen {
		var rij []string
		for _, s := range soorten {
			if s.kent(kijk{o}) {
				rij = append(rij, s.naam)
				aantal[s.naam]++
			}
		}
		naam, samen := o.Casus.Titel.String(), strings.Join(rij, " ")
		if tabel[i] != naam+": "+samen {
			t.Errorf("row %d of the table is %q, the case says %q", i+1, tabel[i], naam+": "+samen)
		}
		if ander, ok := gezien[samen]; ok {
			t.Errorf("%q and %q have the same turns: %s", ander, naam, samen)
		}
		gezien[samen] = naam
	}
	for _, s := range soorten {
		if n := aantal[s.naam]; n == 0 || n > len(lessen)/2 {
			t.Errorf("turn %q is in %d of %d cases", s.naam, n, len(lessen))
		}
	}
}

// leesWendingen returns the rows of the table: title, colon, turns.
func leesWendingen(t *testing.T) []string {
	t.Helper()
	var rijen []string
	for regel := range strings.Lines(wendingen) {
		if regel = strings.TrimSpace(regel); regel != "" && !strings.HasPrefix(regel, "#") {
			rijen = append(rijen, regel)
		}
	}
	if n := len(compleet(t)); len(rijen) != n {
		t.Fatalf("%d rows for %d cases", len(rijen), n)
	}
	return rijen
}

// TestEffectenZijnDoelen proves that no effect that stands in the end gets a hint, and that in some cases, not in all, the
// first one that was said named a means: a wrong turn that the method sees.
func TestEffectenZijnDoelen(t *testing.T) {
	m, afslagen := methode(t), 0
	perCasus(t, func(t *testing.T, o casus.Les) {
		i := slices.IndexFunc(o.Casus.Verloop, func(in casus.Inbreng) bool { return in.Vraag == toets.VraagEffect })
		if hs := m.Hints(toets.VraagEffect, o.Casus.Verloop[i].Tekst.String()); len(hs) > 0 && hs[0].Middel != "" {
			afslagen++
		}
		for _, a := range o.Casus.Stand().Bij(toets.VraagEffect) {
			if hs := m.Hints(a.Vraag, a.Tekst.String()); len(hs) > 0 {
				t.Errorf("effect %q gets hints %v", a.Tekst, hs)
			}
		}
	})
	if n := len(compleet(t)); afslagen < n/4 || afslagen > n/2 {
		t.Errorf("%d of %d cases begin with a means", afslagen, n)
	}
}
