package lexicon

import "testing"

func TestSleutel(t *testing.T) {
	for in, wil := range map[string]string{
		"Jan": "jan", "Özlem": "ozlem", "café": "cafe", "Łukasz": "lukasz", "ISIK": "isik", "ışık": "isik", "foto’s": "foto's", "ß": "ss", "İzmir": "izmir", "": "",
		"Nguyễn": "nguyen", "ijs": "ijs",
	} {
		if got := Sleutel(in); got != wil {
			t.Errorf("Sleutel(%q) = %q, want %q", in, got, wil)
		}
	}
}

func TestZoek(t *testing.T) {
	l, err := NieuweLezer()
	if err != nil {
		t.Fatal(err)
	}
	for w, wil := range map[string]Vlag{
		"fiets": Woord, "roos": Woord | Voornaam, "visser": Woord | Achternaam, "fatma": Voornaam, "almelo": Plaats, "goor": Woord | Plaats, "mehmet": Voornaam,
		"agnieszka": Voornaam,
	} {
		if got := l.Zoek(w); got&wil != wil {
			t.Errorf("%s has flags %b, want at least %b", w, got, wil)
		}
	}
	for _, w := range []string{"", "qwrtzx", "fietsqq", "Fiets", "fie"} {
		if got := l.Zoek(w); got&Woord != 0 {
			t.Errorf("%q is taken for an ordinary word", w)
		}
	}
}

func BenchmarkZoek(b *testing.B) {
	l, err := NieuweLezer()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		l.Zoek("keukentafelgesprek")
	}
}
