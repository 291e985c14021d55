package toestand

import (
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
)

// voorbeeld is the file of testdata as text. What it says is invented.
func voorbeeld(t testing.TB) string {
	t.Helper()
	b, err := os.ReadFile("testdata/gemeentewet.xml")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// leeswet reads a law from text.
func leeswet(t testing.TB, s string) *Wet {
	t.Helper()
	w, err := Lees(strings.NewReader(s))
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// pak writes articles between what a law has around them.
func pak(artikelen string) string {
	return `<toestand bwb-id="BWBR0000001" inwerkingtreding="2026-01-01"><wetgeving><wet-besluit><wettekst>` + artikelen +
		`</wettekst></wet-besluit></wetgeving></toestand>`
}

func TestLees(t *testing.T) {
	w := leeswet(t, voorbeeld(t))
	if w.BWB != "BWBR0005416" || w.Datum != "2026-10-01" || strings.TrimSpace(w.Titel) != "Verzonnen appelwet" {
		t.Errorf("head is %q, %q, %q", w.BWB, w.Datum, w.Titel)
	}
	if got, want := w.nummers(), []string{"108", "121", "149", "160"}; !slices.Equal(got, want) {
		t.Errorf("articles %q, want %q", got, want)
	}
	for _, c := range []struct{ artikel, lid, want string }{
		{"108", "1", "Demandhoortbijdeboom,bedoeldinartikel149."},
		{"108", "2", "Detuinmanteltdeappels."},
		{"121", "", "Detuinmanmagperentoevoegen."},
		{"149", "", "Wieeenboomheeft,maakteenplan:avoordeappels;1°.rood;2°.groen.bvoordeperen."},
		{"149", "a", "Wieeenboomheeft,maakteenplan:voordeappels;1°.rood;2°.groen."},
		{"160", "1, a en c", "Detuinmanisiniedergevalbevoegd:Bijregengeldtditniet.demandtedragen;" +
			"Detuinmanisiniedergevalbevoegd:Bijregengeldtditniet.deappelstewassen."},
		{"160", "1b", "Detuinmanisiniedergevalbevoegd:Bijregengeldtditniet.deladdertezetten;"},
	} {
		v, ok := w.zoek(rij(c.artikel, c.lid))
		if got := normaal(v.tekst); !ok || got != c.want || v.status != "" {
			t.Errorf("%s:%s is %q, %v, %q, want %q", c.artikel, c.lid, got, ok, v.status, c.want)
		}
	}
	for _, c := range [][2]string{{"108", "3"}, {"109", ""}, {"160", "1, d"}, {"160", "a"}, {"121", "1"}, {"108", "1, 3"}} {
		if v, ok := w.zoek(rij(c[0], c[1])); ok {
			t.Errorf("%s:%s gives %q", c[0], c[1], v.tekst)
		}
	}
}

// TestLeesLastig reads what real laws have: two members with almost the same number, two versions of one article, an
// article that quotes another, a number in the attributes only, and parts that are not in force.
func TestLeesLastig(t *testing.T) {
	w := leeswet(t, pak(`
		<artikel><kop><nr>18</nr></kop><lid><lidnr>8.</lidnr><al>oud</al></lid><lid><lidnr>8*.</lidnr><al>nieuw</al></lid></artikel>
		<artikel status="nogniet"><kop><nr>34a</nr></kop><lid><lidnr>1</lidnr><al>later</al></lid></artikel>
		<artikel status="vervallen"><kop><nr>40</nr></kop><al>weg</al></artikel>
		<artikel><kop><nr>40</nr></kop><al>terug</al></artikel>
		<artikel label="Artikel 50"><al>zonder kop</al></artikel>
		<artikel><kop><nr>51</nr></kop><lid><lidnr>1</lidnr><al>leest als volgt:</al><artikel><kop><nr>9</nr></kop>
			<lid><lidnr>7</lidnr><al>aangehaald</al></lid></artikel><al>slot</al></lid><lid status="vervallen"><lidnr>2</lidnr><al>x</al></lid></artikel>
		<hoofdstuk status="nogniet"><artikel><kop><nr>60</nr></kop><al>ook later</al></artikel></hoofdstuk>`))
	for _, c := range []struct{ artikel, lid, want, status string }{
		{"18", "8", "oud", ""},
		{"18", "8*", "nieuw", ""},
		{"34a", "1", "later", statusNogNiet},
		{"40", "", "wegterug", ""},
		{"50", "", "zonderkop", ""},
		{"51", "1", "leestalsvolgt:97aangehaaldslot", ""},
		{"51", "2", "x", statusVervallen},
		{"51", "1, 2", "leestalsvolgt:97aangehaaldslotx", statusVervallen},
		{"60", "", "ooklater", statusNogNiet},
	} {
		v, ok := w.zoek(rij(c.artikel, c.lid))
		if got := normaal(v.tekst); !ok || got != c.want || v.status != c.status {
			t.Errorf("%s:%s is %q, %q, %v, want %q, %q", c.artikel, c.lid, got, v.status, ok, c.want, c.status)
		}
	}
}

// TestLeesOudeVorm reads the wrapper of before 2016: the law is the root, or stands in something else than a toestand.
func TestLeesOudeVorm(t *testing.T) {
	const wet = `<citeertitel>Verzonnen wet</citeertitel><wet-besluit><wettekst><artikel><kop><nr>1</nr></kop><al>Een boom.</al></artikel></wettekst></wet-besluit>`
	for _, s := range []string{
		`<wetgeving bwb-id="BWBR0000001" inwerkingtreding="2012-01-01">` + wet + `</wetgeving>`,
		`<wetgeving id="BWBR0000001" inwerkingtredingsdatum="2012-01-01" soort="wet">` + wet + `</wetgeving>`,
		`<bwb-toestand bwb-id="BWBR0000001"><wetgeving inwerkingtredingsdatum="2012-01-01" id="C123">` + wet + `</wetgeving></bwb-toestand>`,
	} {
		w := leeswet(t, s)
		if w.BWB != "BWBR0000001" || w.Datum != "2012-01-01" || w.Titel != "Verzonnen wet" || len(w.Artikelen) != 1 {
			t.Errorf("%s gives %+v", s[:40], w)
		}
	}
	// In the newer wrapper the date of the version counts, and not that of the law in it.
	w := leeswet(t, `<toestand bwb-id="BWBR0000001" inwerkingtreding="2026-01-01"><wetgeving inwerkingtredingsdatum="2004-01-01">`+wet+`</wetgeving></toestand>`)
	if w.Datum != "2026-01-01" {
		t.Errorf("date is %s", w.Datum)
	}
}

func TestLeesWeigert(t *testing.T) {
	for _, c := range []struct {
		naam, xml string
		want      error
	}{
		{"empty", "", ErrVorm},
		{"text", "geen xml", ErrVorm},
		{"other root", "<brief/>", ErrVorm},
		{"page", "<html><body/></html>", ErrWeb},
		{"page with a doctype", "<!DOCTYPE html>\n<html lang=\"nl\"><p>Artikel 1</p></html>", ErrWeb},
		{"page in capitals", `<!doctype HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><HTML></HTML>`, ErrWeb},
		{"an id that is none", `<toestand bwb-id="appel"><artikel><kop><nr>1</nr></kop><al>x</al></artikel></toestand>`, ErrVorm},
		{"no id", "<toestand><artikel><kop><nr>1</nr></kop><al>x</al></artikel></toestand>", ErrVorm},
		{"no articles", pak(""), ErrVorm},
		{"only an article without a number", pak("<artikel><al>x</al></artikel>"), ErrVorm},
		{"cut off", voorbeeld(t)[:1200], ErrXML},
		{"crossed", pak("<artikel><kop></artikel></kop>"), ErrXML},
		{"entity", pak("<artikel><kop><nr>1</nr></kop><al>&lek;</al></artikel>"), ErrXML},
		{"other encoding", `<?xml version="1.0" encoding="UTF-16"?>` + pak("<artikel/>"), ErrXML},
		{"doctype", `<!DOCTYPE toestand SYSTEM "file:///etc/hostname">` + pak("<artikel/>"), ErrType},
		{"deep", pak(strings.Repeat("<al>", maxDiepte) + strings.Repeat("</al>", maxDiepte)), ErrGroot},
		{"many", pak(strings.Repeat("<artikel><kop><nr>1</nr></kop></artikel>", maxArtikels+1)), ErrGroot},
	} {
		if w, err := Lees(strings.NewReader(c.xml)); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, %v, want %v", c.naam, w, err, c.want)
		}
	}
	weg := errors.New("gone")
	if _, err := Lees(leesfout{weg}); !errors.Is(err, weg) {
		t.Errorf("a reader that fails gives %v", err)
	}
	if _, err := Lees(eindeloos{}); !errors.Is(err, ErrGroot) {
		t.Errorf("a file without an end gives %v", err)
	}
}

// leesfout is a reader that fails.
type leesfout struct{ err error }

func (l leesfout) Read([]byte) (int, error) { return 0, l.err }

// eindeloos is a reader of white space that never ends.
type eindeloos struct{}

func (eindeloos) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	return len(p), nil
}

func TestHash(t *testing.T) {
	a := hash("De  mand hoort\nbij \"de boom\" – altijd.")
	for _, s := range []string{"De mand hoort bij “de boom” - altijd.", "De mand\u00a0hoort bij «de boom» \u2014 al\u00adtijd."} {
		if hash(s) != a {
			t.Errorf("%q has another hash", s)
		}
	}
	for _, s := range []string{"De mand hoort bij \"de boom\" – altijd", "de mand hoort bij \"de boom\" – altijd."} {
		if hash(s) == a {
			t.Errorf("%q has the same hash", s)
		}
	}
	if len(a) != 2*hashLengte {
		t.Errorf("hash is %q", a)
	}
	for in, want := range map[string]string{
		" 1. ": "1", "1°": "1", "(a)": "a", "8*.": "8*", "4:84": "4:84", "2.3.5": "2.3.5", "34A": "34a", "§ 2": "§ 2", "": "",
	} {
		if got := maakNummer(in); got != want {
			t.Errorf("number %q is %q, want %q", in, got, want)
		}
	}
}

// FuzzLees checks that no file breaks the reader, and that what it reads does not depend on white space.
func FuzzLees(f *testing.F) {
	f.Add(voorbeeld(f))
	f.Add(pak(`<artikel label="x"><lid><lidnr>1</lidnr><li/><li nr="a"><li.nr/></li></lid></artikel>`))
	f.Add(pak(`<kop><nr>1</nr></kop><lid/><artikel><artikel><kop><nr>2</nr></kop></artikel></artikel>`))
	f.Add(`<toestand bwb-id="x"><citeertitel>a<meta-data><artikel/></meta-data></citeertitel>`)
	f.Fuzz(func(t *testing.T, s string) {
		w, err := Lees(strings.NewReader(s))
		if err != nil {
			if w != nil {
				t.Errorf("a law beside %v", err)
			}
			return
		}
		if w.BWB == "" || len(w.Artikelen) == 0 {
			t.Errorf("an empty law without an error")
		}
		for i := range w.Artikelen {
			a := &w.Artikelen[i]
			if a.Nummer == "" {
				t.Error("an article without a number")
			}
			if v, ok := w.zoek(rij(a.Nummer, "")); !ok || len(hash(v.tekst)) != 2*hashLengte {
				t.Errorf("article %q is not found again", a.Nummer)
			}
		}
	})
}
