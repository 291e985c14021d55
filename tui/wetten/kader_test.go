package wetten

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"oliekan/toets"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/schermproef/druk"
)

// eigenKader gives an app a frame of the municipality: the embedded one of a week later.
func eigenKader(t testing.TB, a *scherm.App) toets.Herkomst {
	t.Helper()
	ruw, err := a.Methode.Kader().Bytes()
	if err != nil {
		t.Fatal(err)
	}
	k, err := toets.LeesKader(bytes.ReplaceAll(ruw, []byte("2026-11-21"), []byte("2026-11-28")))
	if err != nil {
		t.Fatal(err)
	}
	a.Methode = a.Methode.Met(toets.Aanvulling{Kader: k})
	return k.Herkomst()
}

// Of a frame of the municipality date and checksum stand below the list; of the embedded one the checksum stands in the
// explanation. A frame that cannot be used says so with what to do.
func TestWelkKader(t *testing.T) {
	a := schermproef.NewApp(t)
	if uitleg := strings.Join(NewWetten(a).Uitleg().Tekst, " "); !strings.Contains(uitleg, a.Methode.Kader().Herkomst().Zin()) {
		t.Errorf("no checksum of the embedded frame in: %s", uitleg)
	}
	h := eigenKader(t, a)
	beeld := func() string {
		s := schermproef.Start(t, NewWetten(a), 120, 39, scherm.NewStyles(scherm.ThemaAuto, true))
		return schermproef.Beeld(s, 120, 39)
	}
	schermproef.Ziet(t, beeld(), "Wettenkader van 28 november 2026 (eigen bestand), controlegetal "+h.Som[:12]+".")
	a.KaderFout = errors.New("broken")
	schermproef.Ziet(t, beeld(), "Het eigen wettenkader is niet te gebruiken.", "oliekan kader controleer")
}

// What holds on the day of looking comes before what does not yet, or not any more.
func TestZoektOpDeDag(t *testing.T) {
	eerst := map[string]string{}
	for _, dag := range []string{"2026-12-31", "2027-01-01"} {
		a := schermproef.NewApp(t)
		nu, err := time.Parse(time.DateOnly, dag)
		if err != nil {
			t.Fatal(err)
		}
		a.Nu = func() time.Time { return nu }
		s := schermproef.Start(t, NewWetten(a), 120, 39, scherm.NewStyles(scherm.ThemaAuto, true))
		s, _ = schermproef.Zend(t, s, druk.Letters("bijverdienen")...)
		ps := s.(Wetten).punten
		if len(ps) < 2 || ps[0].dof {
			t.Fatalf("%s: %d rows, or the first may not be used", dag, len(ps))
		}
		eerst[dag] = ps[0].naam
	}
	if eerst["2026-12-31"] == eerst["2027-01-01"] {
		t.Errorf("the same row first on both days: %v", eerst)
	}
}
