package training_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/oefen"
	"oliekan/casus/training"
	"oliekan/toets"
)

// klok is a clock that is set by hand.
type klok struct{ t time.Time }

func (k *klok) nu() time.Time { return k.t }

func (k *klok) verder(d time.Duration) { k.t = k.t.Add(d) }

func methode(t testing.TB) *toets.Methode {
	t.Helper()
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func lessen(t testing.TB) []casus.Les {
	t.Helper()
	ls, err := oefen.Compleet()
	if err != nil {
		t.Fatal(err)
	}
	return ls
}

// begin starts a session with a lesson.
func begin(t testing.TB, l casus.Les, o training.Opzet) (*training.Spel, *klok) {
	t.Helper()
	k := &klok{time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC)}
	s, err := training.Begin(gegevens(t, l, k), o)
	if err != nil {
		t.Fatal(err)
	}
	return s, k
}

func gegevens(t testing.TB, l casus.Les, k *klok) training.Gegevens {
	t.Helper()
	return training.Gegevens{Methode: methode(t), Masker: anoniem.Nieuw(anoniem.Opties{}), Les: l, Nu: k.nu}
}

// gewoon is the usual session, with six participants.
func gewoon() training.Opzet {
	return training.Opzet{Vorm: training.Gewoon, Deelnemers: 6, Groep: anoniem.NieuwRuw("introductie november")}
}

// later are texts that may not be seen yet: of inbrengen from a number on, of the expert, and of the ending. What also
// stands in what was told already proves nothing and is left out.
func later(l casus.Les, vanaf int, verteld string) []string {
	var uit []string
	voeg := func(t anoniem.Tekst) {
		if s := t.String(); len(s) > 12 && !strings.Contains(verteld, s) {
			uit = append(uit, s)
		}
	}
	for _, in := range l.Casus.Verloop[vanaf-1:] {
		voeg(in.Tekst)
	}
	for _, t := range l.Leerpunten {
		voeg(t)
	}
	voeg(l.Einde)
	voeg(l.Afloop)
	return uit
}

// alles is everything that a front end can ask for, but for the notes of the trainer.
func alles(t *testing.T, s *training.Spel) string {
	t.Helper()
	b, err := json.Marshal([]any{s.Beeld(), s.Eerder(), s.Brillen(), s.Rolkaarten(), s.Taken(), s.Anderen([]training.Training{s.Training()})})
	if err != nil {
		t.Fatal(err)
	}
	var netjes []any
	if err := json.Unmarshal(b, &netjes); err != nil {
		t.Fatal(err)
	}
	var uit strings.Builder
	verzamel(&uit, netjes)
	return uit.String()
}

// verzamel writes every string of a value.
func verzamel(b *strings.Builder, v any) {
	switch v := v.(type) {
	case string:
		b.WriteString(v + "\n")
	case []any:
		for _, x := range v {
			verzamel(b, x)
		}
	case map[string]any:
		for _, x := range v {
			verzamel(b, x)
		}
	}
}

// laatste is the last text of the verloop.
func laatste(l casus.Les) string {
	for i := len(l.Casus.Verloop) - 1; ; i-- {
		if in := l.Casus.Verloop[i]; !in.Tekst.Leeg() {
			return in.Tekst.String()
		}
	}
}

// kijk fails if anything from inbreng vanaf on, or the view of the expert on a step, can be seen.
func kijk(t *testing.T, s *training.Spel, l casus.Les, vanaf int, stap toets.StapID) {
	t.Helper()
	verteld := ""
	for _, in := range l.Casus.Verloop[:vanaf-1] {
		verteld += in.Tekst.String() + "\n"
	}
	beeld := alles(t, s)
	for _, x := range later(l, vanaf, verteld) {
		if strings.Contains(beeld, x) {
			t.Errorf("before inbreng %d: %q", vanaf, x)
		}
	}
	if e := l.Expert(stap).String(); stap != "" && strings.Contains(beeld, e) {
		t.Errorf("the expert on step %s is seen before inbreng %d", stap, vanaf)
	}
	for _, n := range l.Notities {
		if strings.Contains(beeld, n.String()) {
			t.Errorf("note of the trainer: %q", n)
		}
	}
}

func zeg(t *testing.T, s *training.Spel, v training.Veld, tekst string) {
	t.Helper()
	if _, err := s.Zeg(v, anoniem.NieuwRuw(tekst)); err != nil {
		t.Fatal(err)
	}
}

// naar goes to the first moment at a question.
func naar(t *testing.T, s *training.Spel, v toets.VraagID) training.Deel {
	t.Helper()
	for {
		d := s.Training().Delen[s.Training().Plek]
		if d.Vraag == v {
			return d
		}
		_ = s.Onthul()
		if err := s.Volgende(); err != nil {
			t.Fatalf("no moment at %s: %v", v, err)
		}
	}
}
