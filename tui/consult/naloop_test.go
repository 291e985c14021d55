package consult

import (
	"context"
	"errors"
	"strings"
	"testing"

	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/store"
	"oliekan/store/sqlite"
	"oliekan/toets"
	"oliekan/tui/melding"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
)

// metNaloper gives a program a second scan that masks one word.
func metNaloper(t testing.TB, a *scherm.App) *scherm.App {
	t.Helper()
	pad := a.DB.Pad()
	_ = a.DB.Close()
	db, err := sqlite.Open(context.Background(), pad, store.Opties{Nu: schermproef.NuStil, Naloop: vindtFiets})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	a.DB = db
	return a
}

// vindtFiets is that scan.
func vindtFiets(t anoniem.Tekst, _ []anoniem.Tekst, _ []string) (anoniem.Tekst, []anoniem.Vondst) {
	if !strings.Contains(t.String(), "fiets") {
		return t, nil
	}
	return anoniem.UitOpslag(strings.ReplaceAll(t.String(), "fiets", "[WOORD-9]")), []anoniem.Vondst{{Label: "[WOORD-9]"}}
}

// What the second scan masks is told with how it stands now, and stays so on the screen and on disk.
func TestNaloopOpHetScherm(t *testing.T) {
	a := metNaloper(t, schermproef.NewApp(t))
	s := schermproef.Start(t, opent(t, a, schermproef.IDSchool), 100, 30, scherm.NewStyles(scherm.ThemaAuto, true))
	s = schermproef.Typt(t, s, "de huur is te hoog", "enter")
	schermproef.ZietNiet(t, schermproef.Beeld(s, 100, 30), melding.Verborgen)
	s = schermproef.Typt(t, s, "een fiets is nodig", "alt+4", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 100, 30), melding.Verborgen, "oliemannetje: een [WOORD-9] is nodig")
	if got := s.(Consult).zegt; got != melding.Verborgen+` Er staat nu: "een [WOORD-9] is nodig".` {
		t.Errorf("told: %s", got)
	}
	if got := schermproef.OpSchijf(t, a, schermproef.IDSchool); strings.Contains(got, "fiets") || !strings.Contains(got, "een [WOORD-9] is nodig") {
		t.Errorf("on disk: %s", got)
	}
	s = schermproef.Typt(t, s, "meer")
	schermproef.ZietNiet(t, schermproef.Beeld(s, 100, 30), melding.Verborgen)
}

// A refusal is the sentence that melding has for it, and the part that is wrong has the keys.
func TestWeigeringOpHetScherm(t *testing.T) {
	for err, d := range map[error]deel{
		gesprek.ErrKeus: deelKeus, gesprek.ErrWoorden: deelTekst, gesprek.ErrDatum: deelDatum, gesprek.ErrOptie: deelRol, gesprek.ErrLeeg: deelRol,
		anoniem.ErrStuk: deelRol, gesprek.SlotFout{Reden: "Vul eerst effect in."}: deelRol,
	} {
		c := opent(t, schermproef.NewApp(t), schermproef.IDSchool).focus(deelRol)
		na := c.weiger(err)
		if na.zegt != melding.Van(err) || na.deel != d || errors.Is(na.opgemerkt.Fout, anoniem.ErrStuk) != errors.Is(err, anoniem.ErrStuk) {
			t.Errorf("%v: %q, the keys are at %d", err, na.zegt, na.deel)
		}
	}
}

// An answer that is refused stays in the form, and nothing is stored.
func TestGeweigerdAntwoordBlijftStaan(t *testing.T) {
	a := schermproef.NewApp(t)
	s := schermproef.Start(t, opent(t, a, schermproef.IDSchool), 100, 39, scherm.NewStyles(scherm.ThemaAuto, true))
	s.(Consult).g.Ga(gaNaar(toets.VraagGrondwaarde))
	s = schermproef.Typt(t, s.(Consult).vul().focus(deelTekst), "omdat het past", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 100, 39), "Kies eerst een regel uit de lijst. Wat je typte, blijft staan.", "omdat het past")
	if got := schermproef.OpSchijf(t, a, schermproef.IDSchool); strings.Contains(strings.Split(got, "half:")[0], "omdat het past") {
		t.Errorf("stored: %s", got)
	}
}
