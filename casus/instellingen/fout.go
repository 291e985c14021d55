package instellingen

import (
	"fmt"
	"strings"

	"github.com/BurntSushi/toml"
)

// Fout says in Dutch what is wrong with a settings file. Its text is meant for the user as it stands.
type Fout struct {
	Bestand string // path as given
	Regel   int    // line from 1; 0 when it is about the file as a whole
	Wat     string // what is wrong and what to do, as the end of a sentence without a full stop
	Err     error  // cause, or nil
}

// Error gives one Dutch sentence with file, line and what is wrong.
func (f *Fout) Error() string {
	punt := "."
	if strings.HasSuffix(f.Wat, "?") {
		punt = ""
	}
	if f.Regel > 0 {
		return fmt.Sprintf("In het instellingenbestand %s klopt regel %d niet: %s%s", schoon(f.Bestand), f.Regel, f.Wat, punt)
	}
	return fmt.Sprintf("Het instellingenbestand %s is niet te gebruiken: %s%s", schoon(f.Bestand), f.Wat, punt)
}

// Unwrap returns the cause, such as fs.ErrNotExist.
func (f *Fout) Unwrap() error { return f.Err }

// uitleg pairs a part of a message of the TOML reader with what it means for somebody who never heard of TOML.
type uitleg struct{ deel, wat string }

// syntaxisUitleg is tried in order: the first part that is found wins.
var syntaxisUitleg = []uitleg{
	{"strings cannot contain newlines", "aan het eind van de tekst ontbreekt een aanhalingsteken"},
	{`unexpected EOF; expected '"`, "aan het eind van de tekst ontbreekt een aanhalingsteken"},
	{`unexpected EOF; expected "'`, "aan het eind van de tekst ontbreekt een aanhalingsteken"},
	{"invalid escape", `een \ heeft in tekst een bijzondere betekenis; schrijf \\ of gebruik enkele aanhalingstekens`},
	{"Escaped character", `een \ heeft in tekst een bijzondere betekenis; schrijf \\ of gebruik enkele aanhalingstekens`},
	{"hexadecimal digits", `een \ heeft in tekst een bijzondere betekenis; schrijf \\ of gebruik enkele aanhalingstekens`},
	{"UTF-8", "het bestand is geen gewone tekst; bewaar het als UTF-8"},
	{"UTF-16", "het bestand is geen gewone tekst; bewaar het als UTF-8"},
	{"control characters", "er staat een teken in dat je niet ziet; typ de regel opnieuw"},
	{"NULL bytes", "het bestand is geen gewone tekst; bewaar het als UTF-8"},
	{"array terminator", "de lijst is niet af; zet een komma tussen de delen en ] aan het eind"},
	{"unexpected comma", "er staat een komma te veel"},
	{"inline table", "wat tussen { en } staat, is niet af; zet een komma tussen de delen en } aan het eind"},
	{"inline tables", "wat tussen { en } staat, moet op één regel"},
	{"table", "een kop hoort er zo uit te zien: [[partners]]"},
	{"datetime", "deze datum bestaat niet; schrijf bijvoorbeeld 2026-01-31"},
	{"leading zeroes", "een getal begint niet met een nul; een datum schrijf je als 2026-01-31"},
	{"Invalid integer", "dit getal klopt niet; schrijf het in cijfers, zonder punten"},
	{"nvalid float", "dit getal klopt niet; schrijf een heel getal"},
	{"floats must", "dit getal klopt niet; schrijf een heel getal"},
	{"out of range", "dit getal is te groot"},
	{"expected a digit", "dit getal klopt niet; schrijf het in cijfers, zonder punten"},
	{"non-decimal", "dit getal klopt niet; schrijf het in cijfers, zonder punten"},
	{"expected value", `achter het = staat geen geldige waarde; zet tekst tussen aanhalingstekens`},
	{"separator '='", "achter de sleutel hoort een = en dan de waarde"},
	{"expected '.' or '='", "achter de sleutel hoort een = en dan de waarde; een sleutel heeft geen spaties"},
	{"unexpected '='", "voor het = hoort een sleutel"},
	{"top-level item", "er staat nog iets achter de waarde; zet tekst tussen aanhalingstekens en een lijst tussen [ en ]"},
}

// syntaxis says in Dutch what the TOML reader stumbled on.
func syntaxis(e toml.ParseError) string {
	if strings.Contains(e.Message, "already") {
		return "deze sleutel of kop staat er twee keer; laat er één staan"
	}
	for _, u := range syntaxisUitleg {
		if strings.Contains(e.Message, u.deel) {
			return u.wat
		}
	}
	return "deze regel is niet te begrijpen"
}
