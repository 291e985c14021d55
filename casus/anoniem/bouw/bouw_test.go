package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"oliekan/casus/anoniem/lexicon"
)

func TestVeld(t *testing.T) {
	script := "const a={x:1,first_name:{generic:[`Bo`,`Sam`],female:`Ada.Eva`.split(`.`)},last_name:{generic:`Bos`}}"
	if got := veld(script, "first_name:{"); !slices.Equal(got, []string{"Bo", "Sam", "Ada", "Eva"}) {
		t.Errorf("first names: %q", got)
	}
	if got := veld(script, "last_name:{"); !slices.Equal(got, []string{"Bos"}) {
		t.Errorf("surnames: %q", got)
	}
	for _, s := range []string{"", "first_name:{", "first_name:{`", "first_name:{a:`x`.split(`"} {
		veld(s, "first_name:{")
	}
}

func TestVoeg(t *testing.T) {
	v := verzameling{}
	v.voeg("roos", lexicon.Woord)
	v.voeg("Roos", lexicon.Voornaam)
	v.voeg("Özlem", lexicon.Voornaam)
	v.familie("van den Berg")
	v.plaats("Bergen op Zoom")
	for k, wil := range map[string]lexicon.Vlag{
		"roos": lexicon.Woord | lexicon.Voornaam, "ozlem": lexicon.Voornaam, "özlem": lexicon.Voornaam, "berg": lexicon.Achternaam, "van": 0, "op": 0,
		"bergen": lexicon.Plaats, "zoom": lexicon.Plaats,
	} {
		if v[k] != wil {
			t.Errorf("%s has flags %b, want %b", k, v[k], wil)
		}
	}
}

func TestStad(t *testing.T) {
	bericht := append([]byte{1 << 3, 7, 2<<3 | 2, 4}, "Goor"...)
	bericht = append(bericht, 3<<3|2, 2, 'N', 'L')
	if naam, land := stad(bericht); naam != "Goor" || land != "NL" {
		t.Errorf("stad = %q, %q", naam, land)
	}
	for i := range bericht {
		stad(bericht[:i])
	}
}

func TestSchrijfIsSteedsGelijk(t *testing.T) {
	maak := func() []byte {
		v := verzameling{}
		for w := range strings.FieldsSeq("een roos is mooi en een roos-achtig ding ook") {
			v.voeg(w, lexicon.Woord)
		}
		var b bytes.Buffer
		if _, err := v.schrijf(&b); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	if !bytes.Equal(maak(), maak()) {
		t.Error("the same words give other bytes")
	}
}

func TestBronControleert(t *testing.T) {
	pad := filepath.Join(t.TempDir(), "bron")
	if err := os.WriteFile(pad, []byte("iets anders"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := bron(pad, somWoorden); !errors.Is(err, errSom) {
		t.Errorf("a wrong file: %v", err)
	}
	if err := bouw(pad, pad, pad, pad, filepath.Join(t.TempDir(), "uit")); !errors.Is(err, errSom) {
		t.Errorf("building from a wrong file: %v", err)
	}
	if err := leesWoorden(verzameling{}, []byte("een\ntwee\n")); !errors.Is(err, errVorm) {
		t.Errorf("a cut-off list: %v", err)
	}
}

func TestBladeren(t *testing.T) {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	w := tar.NewWriter(z)
	inhoud := `["Ada","Eva Maria"]`
	if err := w.WriteHeader(&tar.Header{Name: "package/src/girlsFirstnames.json", Mode: 0o600, Size: int64(len(inhoud))}); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write([]byte(inhoud)); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(w.Close(), z.Close()); err != nil {
		t.Fatal(err)
	}
	v := verzameling{}
	if err := leesFamilie(v, b.Bytes()); err != nil || v["ada"] != lexicon.Voornaam || v["maria"] != lexicon.Voornaam {
		t.Errorf("leesFamilie: %v, %v", v, err)
	}
	if err := leesFamilie(v, []byte("geen archief")); err == nil {
		t.Error("what is no archive was read")
	}
}
