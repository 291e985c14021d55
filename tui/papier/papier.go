// Package papier makes handouts for the screens, the line mode and the command line: it reads the cases, follows the
// settings, and says in Dutch what a reader of the paper would miss.
package papier

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"unicode"

	"oliekan/casus"
	"oliekan/casus/handout"
	"oliekan/casus/instellingen"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/tui/les"
	"oliekan/tui/melding"
)

// Drukker makes handouts from the cases of a database.
type Drukker struct {
	DB           store.Opslag
	Methode      *toets.Methode
	Instellingen instellingen.Instellingen
}

// Papier is a handout that is made, and not yet written in a formaat.
type Papier struct {
	handout.Document
	logo, gemeente string // path, and the name that may be told
}

// Maak makes a handout of one case, or a bundle of several. It returns store.ErrOnbekend if one is not there, and the
// errors of handout.Bundel.
func (d Drukker) Maak(ctx context.Context, s handout.Soort, ids ...casus.ID) (Papier, error) {
	gs, err := d.lees(ctx, ids)
	if err != nil {
		return Papier{}, err
	}
	p := Papier{logo: d.Instellingen.Logo, gemeente: d.gemeente()}
	p.Document, err = handout.Bundel(s, gs)
	return p, err
}

// gemeente is the name of the municipality, if it may be told: it makes a case easier to trace, so it stands on a paper
// only if somebody asked for it.
func (d Drukker) gemeente() string {
	if d.Instellingen.GemeenteOpHandouts {
		return d.Instellingen.Gemeente
	}
	return ""
}

// lees reads what handouts of these cases are made from.
func (d Drukker) lees(ctx context.Context, ids []casus.ID) ([]handout.Gegevens, error) {
	gs := make([]handout.Gegevens, len(ids))
	for i, id := range ids {
		l, err := les.Haal(ctx, d.DB, id)
		if err != nil {
			return nil, err
		}
		gs[i] = handout.Gegevens{Les: l, Methode: d.Methode, Gemeente: d.gemeente()}
	}
	return gs, nil
}

// KanNiet says of every kind that cannot be made of these cases why not, in Dutch and with what to do. It returns
// store.ErrOnbekend if a case is not there.
func (d Drukker) KanNiet(ctx context.Context, ids ...casus.ID) (map[handout.Soort]string, error) {
	gs, err := d.lees(ctx, ids)
	if err != nil {
		return nil, err
	}
	uit := map[handout.Soort]string{}
	for _, s := range handout.Soorten() {
		for _, g := range gs {
			if err := handout.Kan(s, g); err != nil {
				uit[s] = melding.Van(err)
				break
			}
		}
	}
	return uit, nil
}

// Bytes gives the whole file, and in Dutch sentences what to mind: what a reader would miss, and how names get in. A logo that cannot be used is such a
// thing and no error: what the paper says matters more than its mark, and who makes it often cannot mend the settings.
func (p Papier) Bytes(f handout.Formaat) (inhoud []byte, gemis []string, err error) {
	if p.logo != "" && (f == handout.PDF || f == handout.Word || f == handout.HTML) {
		logo, err := leesLogo(p.logo, p.gemeente)
		if err != nil {
			gemis = append(gemis, zonderLogo(p.logo, err))
		}
		p.Document.Logo = logo
	}
	if weg := p.Ontbreekt(f); len(weg) > 0 {
		gemis = append(gemis, zonderLetters(weg))
	}
	if velden := p.Velden(f); len(velden) > 0 {
		gemis = append(gemis, invullen(velden[0]))
	}
	var b bytes.Buffer
	if err := p.Schrijf(&b, f); err != nil {
		return nil, nil, err
	}
	return b.Bytes(), gemis, nil
}

// invullen says how names come into a file of Word, and what it is from then on.
func invullen(label string) string {
	return "Namen vul je pas in Word in. Typ een naam één keer over " + label + " heen, dan staat hij overal. " +
		"Daarna staan er namen in het blad: bewaar het in het dossier van de inwoner."
}

// meesteLetters is how many letters a sentence names.
const meesteLetters = 12

// zonderLetters says which letters are drawn as an empty square.
func zonderLetters(weg []rune) string {
	wat, plek := "Deze tekens", "Daar staan lege vierkantjes."
	if len(weg) == 1 {
		wat, plek = "Dit teken", "Daar staat een leeg vierkantje."
	}
	toon := make([]string, 0, meesteLetters)
	for _, r := range weg[:min(len(weg), meesteLetters)] {
		toon = append(toon, teken(r))
	}
	en := ""
	if n := len(weg) - meesteLetters; n > 0 {
		en = fmt.Sprintf(" en nog %d", n)
	}
	return fmt.Sprintf("%s kan een pdf niet laten zien: %s%s. %s In html, md en txt zie je ze wel.",
		wat, strings.Join(toon, " "), en, plek)
}

// teken shows a rune in a sentence. An accent without its letter would stand on what comes before it.
func teken(r rune) string {
	if unicode.Is(unicode.M, r) {
		return "◌" + string(r)
	}
	return string(r)
}
