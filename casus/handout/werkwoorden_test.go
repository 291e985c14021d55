package handout

import "testing"

func TestIsWerkwoordsgroep(t *testing.T) {
	for tekst, want := range map[string]bool{
		"Het besluit regelen, en nagaan wat de opname doet":         true,
		"Een plan maken van een halve bladzijde, samen met [buur]":  true,
		"Bellen met [inwoner]":                                      true,
		"Vraagt de kwaliteitsmedewerker om een besluit":             false,
		"Vraagt de kwaliteitsmedewerker te bellen":                  false,
		"[school] zoekt uit of het busje vrij is en wie mag bellen": false,
		"Team werk gaat de inwoner bellen":                          false,
		"Een vast gezicht bij de instantie":                         false,
		"Langsgaan, sorry zeggen en de brief sturen":                false, // "gaat langsgaan" is no Dutch
		"Zij gaat de brief schrijven":                               false,
		"":                                                          false,
	} {
		if got := isWerkwoordsgroep(tekst); got != want {
			t.Errorf("%q: %v", tekst, got)
		}
	}
	if !begintMetWerkwoord("Vraagt om een besluit") || begintMetWerkwoord("Het besluit regelen") || begintMetWerkwoord("") {
		t.Error("a text that begins with a verb is not told from another")
	}
	if got := gaat("Jij en je consulent") + gaat("Jij"); got != " gaan  gaat " {
		t.Errorf("verbs are %q", got)
	}
}

func TestRedenen(t *testing.T) {
	for _, c := range []struct {
		wil, rest []string
		want      string
	}{
		{[]string{"dat a", "dat b", "dat c"}, nil, "Omdat de wet wil dat a, en dat b. De wet wil ook dat c."},
		{[]string{"dat a"}, []string{"Iets."}, "Omdat de wet wil dat a. De wet is hiervoor gemaakt. Iets."},
		{nil, []string{"Iets."}, "De wet is hiervoor gemaakt. Iets."},
	} {
		if got := redenen("Omdat de wet wil ", c.wil, c.rest); got != c.want {
			t.Errorf("%q and %q: %q", c.wil, c.rest, got)
		}
	}
}

func TestVerbind(t *testing.T) {
	for _, c := range []struct{ wie, tekst, want string }{
		{"Je consulent", "Het besluit regelen", " |regelt het besluit"},
		{"Je consulent", "Een offerte aanvragen.", " |vraagt een offerte aan."},
		{"Je consulent", "Het besluit regelen, en nagaan wat de opname doet", " gaat |het besluit regelen, en nagaan wat de opname doet"},
		{"Je consulent", "De brief schrijven en [inwoner] bellen", " gaat |de brief schrijven en [inwoner] bellen"},
		{"Je consulent", "Vragen wat de school kan regelen", " gaat |vragen wat de school kan regelen"},
		{"Jij en je consulent", "Bellen met [werkgever]", " |bellen met [werkgever]"},
		{"Je consulent", "Aanvragen van een offerte", " gaat |aanvragen van een offerte"},
		{"Jij en je consulent", "De papieren opzoeken", " |zoeken de papieren op"},
		{"Je consulent", "Vraagt om een besluit", " |vraagt om een besluit"},
		{"Jij", "Vraagt om een besluit", "|"},
		{"Je consulent", "Merel bellen", "|"}, // it may be a name
		{"Je consulent", "Een vast gezicht", "|"},
	} {
		if tussen, klein := verbind(c.wie, c.tekst); tussen+"|"+klein != c.want {
			t.Errorf("%s, %q: %q and %q", c.wie, c.tekst, tussen, klein)
		}
	}
}
