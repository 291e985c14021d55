package plat_test

import (
	"strings"
	"testing"
)

// TestBegrip asks for words at the menu and at a question: there the terms of the question come first, and the rest
// follows with .meer.
func TestBegrip(t *testing.T) {
	p := nieuweProef(t)
	uit := p.typ(".begrip grondwaarde", ".begrip zwabberik", ".b pgb", ".begrip", ".meer", ".stop")
	bevat(t, uit, "- grondwaarde: De reden waarom een wet er is, bijvoorbeeld", "Dit woord staat niet in de begrippenlijst.",
		"Persoonsgebonden budget", "Typ .meer om verder te luisteren")
	uit = p.typ("nieuw", "", ".stap 3", ".begrip", ".stop")
	bevat(t, uit, "Deze begrippen komen in de vraag voor:", "- optie: ")
	if na := uit[strings.Index(uit, "Deze begrippen"):]; strings.Contains(na, "- aanleiding:") {
		t.Errorf("er staat meer dan wat in de vraag voorkomt:\n%s", na)
	}
}

// TestSuggesties names the grondwaarden that may fit, and leaves the choice to the pair.
func TestSuggesties(t *testing.T) {
	p := nieuweProef(t)
	uit := p.typ("nieuw", "", ".stap 1", "hij heeft over drie jaar geen schulden meer", ".stap 2", "", ".stop")
	bevat(t, uit, "Deze passen misschien bij jullie effect. Jullie kiezen zelf:", "door \"schulden\".")
	if got := p.bij("grondwaarde"); got != "" {
		t.Errorf("er is gekozen: %q", got)
	}
	if uit := p.typ("nieuw", "", ".stap 2", ".stop"); strings.Contains(uit, "Deze passen misschien") {
		t.Error("zonder effect wordt er iets aangeboden")
	}
}
