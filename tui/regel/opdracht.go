package regel

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"oliekan/toets/taal"
	"oliekan/tui/bestand"
)

// toonMap shows the folder of the last handout on the desktop.
func (p *Lijn) toonMap(string) error {
	if p.Papiermap == "" {
		p.Uit.Zeg("Je hebt nog geen handout gemaakt. Er is dus nog geen map om te openen.")
		return nil
	}
	if err := p.ToonMap(p.Papiermap); err != nil {
		p.Uit.Zeg(bestand.GeenMap(p.Papiermap))
		return nil
	}
	p.Uit.Zeg(bestand.MapGeopend)
	return nil
}

// Opdracht is something that can be typed at a question instead of an answer: a point and a word.
type Opdracht struct {
	Naam string // without the point, in lower case
	Kort string // the short form, "" for none
	Erna string // what comes after it, in words for the list; "" for nothing
	Wat  string // what it does, for the list
	// Doe does it, given what was typed after the word. An error leaves the question; nil puts it again.
	Doe func(rest string) error
}

// Opdrachten is what can be typed at one question. What comes first is found first.
type Opdrachten []Opdracht

// Overal are the commands that work everywhere.
func (p *Lijn) Overal() Opdrachten {
	return append(Opdrachten{
		{"uitleg", "u", "WOORD", "uitleg, ook van een woord", func(w string) error { return p.Wegen.Uitleg(p, w) }},
		{"begrip", "b", "WOORD", "wat een woord betekent", func(w string) error { p.Wegen.Begrip(p, w, ""); return nil }},
		{"wet", "wt", "WOORDEN", "zoek in de wetten", func(w string) error { return p.Wegen.Wet(p, w, p.Vandaag()) }},
		{"meer", "", "", "lees verder voor", p.meer},
		{"map", "", "", "open de map met je laatste handout", p.toonMap},
		{"menu", "m", "", "naar het menu; alles blijft bewaard", func(string) error { return ErrMenu }},
		{"stop", "q", "", "stop; alles blijft bewaard", func(string) error { return ErrStop }},
	}, p.waarIsHet()...)
}

// waarIsHet is the command that asks what to do about the file of the library, none as long as that is in its place.
func (p *Lijn) waarIsHet() Opdrachten {
	if p.Kwijt == nil {
		return nil
	}
	return Opdrachten{{"bestand", "", "", "kies wat je doet nu het bestand niet op zijn plek staat", func(string) error { return p.Wegen.Kwijt(p, p.Kwijt) }}}
}

// Lees asks something and returns the line that was typed. Commands are carried out here; after one that leaves the
// question as it is, the question is asked again.
func (p *Lijn) Lees(vraag string, os Opdrachten) (string, error) {
	for {
		p.Uit.vraag(vraag)
		regel, err := p.regel()
		if err != nil {
			return "", err
		}
		if p.Voor != nil {
			var verder bool
			if regel, verder = p.Voor(regel); !verder {
				continue
			}
		}
		naam, rest, is := ontleed(regel)
		if !is { // white space at the ends is the caller's: before a point it makes text of a command
			return regel, nil
		}
		if err := p.voerUit(naam, rest, os); err != nil {
			return "", err
		}
	}
}

// regel waits for one line, whatever is in it.
func (p *Lijn) regel() (string, error) {
	for {
		if p.Uit.Err != nil {
			return "", ErrStop // nobody can hear us
		}
		l, err := p.In.Lees()
		if err != nil {
			return "", err
		}
		if !l.teLang {
			return l.Tekst, nil
		}
		p.Uit.Zeg("Die regel is te lang en is niet gelezen. Verdeel hem over meer regels en typ hem opnieuw.")
	}
}

// ontleed takes a command apart: a point, a word, and the rest of the line. A point with anything but a letter or a
// question mark after it is text, and so is a line that begins with a space.
func ontleed(regel string) (naam, rest string, is bool) {
	na, punt := strings.CutPrefix(regel, ".")
	r, _ := utf8.DecodeRuneInString(na)
	if !punt || !unicode.IsLetter(r) && r != '?' {
		return "", "", false
	}
	naam, rest, _ = strings.Cut(na, " ")
	return strings.ToLower(naam), strings.TrimSpace(rest), true
}

// voerUit carries out a command, or says why it cannot.
func (p *Lijn) voerUit(naam, rest string, os Opdrachten) error {
	defer func(voor func(string) (string, bool)) { p.Voor = voor }(p.Voor)
	p.Voor = nil
	if slices.Contains([]string{"help", "hulp", "h", "?"}, naam) {
		p.help(os)
		return nil
	}
	gevonden, zeker := os.zoek(naam)
	switch {
	case zeker:
		return gevonden[0].Doe(rest)
	case len(gevonden) == 0:
		p.Uit.Zeg("De opdracht ." + naam + " werkt hier niet. Typ .help om te horen wat je kunt typen. " +
			"Begint je antwoord met een punt? Zet er dan een spatie voor.")
	default:
		p.Uit.Zeg("De opdracht ." + naam + " is nog niet duidelijk. Bedoel je " + taal.Rijtje(gevonden.namen(), "of") + "?")
	}
	return nil
}

// zoek finds a command by its name or its short form, else all that begin so. It is certain only of one that is typed as
// far as duidelijk letters: nobody should stop or undo by a slip.
func (os Opdrachten) zoek(naam string) (gevonden Opdrachten, zeker bool) {
	for _, o := range os {
		if o.Naam == naam || o.Kort == naam {
			return Opdrachten{o}, true
		}
		if strings.HasPrefix(o.Naam, naam) {
			gevonden = append(gevonden, o)
		}
	}
	return gevonden, len(gevonden) == 1 && len(naam) >= duidelijk
}

// namen returns the names with their point.
func (os Opdrachten) namen() []string {
	uit := make([]string, len(os))
	for i, o := range os {
		uit[i] = "." + o.Naam
	}
	return uit
}

// help lists what can be typed.
func (p *Lijn) help(os Opdrachten) {
	p.Uit.Zeg("Je kunt hier ook dit typen. Tussen haakjes staat de korte vorm.")
	for _, o := range os {
		naam := "." + o.Naam
		if o.Erna != "" {
			naam += " " + o.Erna
		}
		if o.Kort != "" {
			naam += " (." + o.Kort + ")"
		}
		p.Uit.Punt("  ", naam+": "+o.Wat+".")
	}
	p.Uit.Punt("  ", ".help (.h): deze lijst.")
	p.Uit.Zeg("Een lege regel of een punt brengt je verder. Wil je meer regels typen? Eindig een regel dan met \\.")
}
