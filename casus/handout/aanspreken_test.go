package handout

import (
	"slices"
	"testing"
)

func TestSpreekAan(t *testing.T) {
	for _, g := range []struct {
		in, want string
		ok       bool
	}{
		{"Een plan maken, samen met [inwoner] en [werkgever]", "Een plan maken, samen met jou en [werkgever]", true},
		{"[inwoner] is weer vindbaar.", "Je bent weer vindbaar.", true},
		{"[inwoner] heeft rust en slaapt door.", "Je hebt rust en slaapt door.", true},
		{"[inwoner] kan elke dag naar school.", "Je kunt elke dag naar school.", true},
		{"[inwoner] komt op tijd op het werk. Er is geen bus nodig.", "Je komt op tijd op het werk. Er is geen bus nodig.", true},
		{"[inwoner] betaalt elke maand een deel.", "Je betaalt elke maand een deel.", true},
		{"[inwoner] en [partner] betalen elke maand een deel.", "Jij en [partner] betalen elke maand een deel.", true},
		{"Morgen [inwoner] bellen.", "Morgen jou bellen.", true},
		{"Inschrijven, [inwoner] zelf bellen", "Inschrijven, jou zelf bellen", true},
		{"Met werk regelen wat er voor [inwoner] kan.", "Met werk regelen wat er voor jou kan.", true},
		{"De brief niet sturen en nu beginnen", "De brief niet sturen en nu beginnen", true},
		{"Een deel laten vallen om onze eigen fouten", "Een deel laten vallen om onze eigen fouten", true},
		{"", "", true},
		// Whoever else is meant, and what sounds wrong, is left to a person.
		{"[inwoner] is weer vindbaar, en ze kan post krijgen.", "[inwoner] is weer vindbaar, en ze kan post krijgen.", false},
		{"[inwoner] begint, terwijl zijn kinderen veilig zijn.", "[inwoner] begint, terwijl zijn kinderen veilig zijn.", false},
		{"[inwoner] komt aan en is op tijd.", "[inwoner] komt aan en is op tijd.", false},
		{"[inwoner] met een plan.", "[inwoner] met een plan.", false},
		{"[inwoner]", "[inwoner]", false},
		{"Dan gaat [inwoner] naar huis.", "Dan gaat [inwoner] naar huis.", false},
		{"De moeder van [inwoner] belt. [inwoner] slapen.", "De moeder van [inwoner] belt. [inwoner] slapen.", false},
		{"Haar deze week inschrijven.", "Haar deze week inschrijven.", false},
		{"Ik doe de avond.", "Ik doe de avond.", false},
		{"Die komt later.", "Die komt later.", false},
		{"De post die er al ligt.", "De post die er al ligt.", true},
	} {
		got, ok := spreekAan(g.in)
		if got != g.want || ok != g.ok {
			t.Errorf("%q: got %q %v, want %q %v", g.in, got, ok, g.want, g.ok)
		}
	}
}

func TestMaskers(t *testing.T) {
	got := maskers("[inwoner] en [dochter 2] in [PLAATS-1], [inwoner] [x] ] [ [weggehaald] [inwoner")
	if want := []string{"[inwoner]", "[dochter 2]", "[PLAATS-1]", "[weggehaald]"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// FuzzSpreekAan: any text, no panic, and what cannot be turned comes back as it was.
func FuzzSpreekAan(f *testing.F) {
	for _, s := range []string{"[inwoner] is er.", "[inwoner]", "] [ [inwoner", "\x00\xff [inwoner] en", "Zij belt [inwoner] bellen"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		maskers(s)
		if got, ok := spreekAan(s); !ok && got != s {
			t.Errorf("%q became %q", s, got)
		}
	})
}
