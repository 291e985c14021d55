package regel

import (
	"strconv"
	"strings"

	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/vorm"
)

// Vul asks what to change in a form, one field at a time, until an empty line. kop says each time what the form makes, and leeg what an
// empty line does.
func (p *Lijn) Vul(f vorm.Vorm, kop func() string, leeg string) error {
	for {
		l := &Keuzelijst{}
		for _, v := range f.Velden() {
			l.Alle = append(l.Alle, toets.Keuze{ID: v.ID, Label: v.Naam, Uitleg: "Nu: " + taal.Zin(v.InWoorden())})
		}
		p.Uit.Kop(kop())
		p.ToonLijst(l, l.Alle)
		k, _, gekozen, err := p.Kies("Typ wat je wilt veranderen. "+leeg, l, p.Overal())
		if err != nil || !gekozen {
			return err
		}
		v, _ := vorm.Zoek(f, k.ID)
		if _, err := p.VraagVeld(f, v, NietVeranderen); err != nil {
			return err
		}
	}
}

// VraagVeld asks for the answer to one field; leeg says what an empty line does. It reports whether something was answered. Words and
// what is answered elsewhere are for who owns the form.
func (p *Lijn) VraagVeld(f vorm.Vorm, v vorm.Veld, leeg string) (bool, error) {
	switch v.Soort {
	case vorm.Keus:
		return p.vraagKeus(f, v, leeg)
	case vorm.Vinken:
		return true, p.vraagVinken(f, v)
	case vorm.Getal:
		return p.vraagGetal(f, v)
	}
	return false, nil
}

// vraagKeus asks for one option. One that cannot be picked now says why, and the question stays.
func (p *Lijn) vraagKeus(f vorm.Vorm, v vorm.Veld, leeg string) (bool, error) {
	l := &Keuzelijst{Alle: optieKeuzes(v)}
	vraag := KiesUit
	if l.Cijfers() {
		vraag = "Typ een getal uit de lijst."
	}
	if v.Vraag != "" {
		p.Uit.Zeg(v.Vraag)
	}
	p.ToonLijst(l, l.Alle)
	for {
		k, _, gekozen, err := p.Kies(vraag+" "+leeg, l, p.Overal())
		if err != nil || !gekozen {
			return false, err
		}
		if niet := nietTeKiezen(v, k.ID); niet != "" {
			p.Uit.Zeg(niet)
			continue
		}
		f.Zet(v.ID, k.ID)
		return true, nil
	}
}

// nietTeKiezen says why an option cannot be picked now; "" if it can.
func nietTeKiezen(v vorm.Veld, id string) string {
	for _, o := range v.Opties {
		if o.ID == id {
			return o.Niet
		}
	}
	return ""
}

// KiesOf takes what was typed behind a command, or asks with a list. An empty line leaves everything as it is.
func (p *Lijn) KiesOf(rest string, l *Keuzelijst, vraag string) (toets.Keuze, bool, error) {
	if rest != "" {
		if k, ok := p.Neem(rest, l); ok {
			return k, true, nil
		}
	} else {
		p.Uit.Zeg(vraag)
		p.ToonLijst(l, l.Alle)
	}
	k, _, ok, err := p.Kies(KiesUit+" "+LaatZo, l, p.Overal())
	return k, ok, err
}

// optieKeuzes are the options of a field as they are read out.
func optieKeuzes(v vorm.Veld) []toets.Keuze {
	var uit []toets.Keuze
	for _, o := range v.Opties {
		k := toets.Keuze{ID: o.ID, Label: taal.Hoofdletter(o.Label)}
		if o.Uitleg != "" {
			k.Uitleg = taal.Zin(taal.Hoofdletter(o.Uitleg))
		}
		if _, err := strconv.Atoi(o.ID); err == nil && k.Uitleg == "" {
			k.Uitleg = taal.Zin(k.Label) // of a number only the explanation is read out
		}
		uit = append(uit, k)
	}
	return uit
}

// vraagVinken puts options in or out, until an empty line.
func (p *Lijn) vraagVinken(f vorm.Vorm, v vorm.Veld) error {
	for {
		l := &Keuzelijst{Alle: optieKeuzes(v)}
		p.ToonLijst(l, l.Alle)
		k, _, gekozen, err := p.Kies(v.Vraag+" Lege regel: klaar.", l, p.Overal())
		if err != nil || !gekozen {
			return err
		}
		f.Zet(v.ID, k.ID)
		v, _ = vorm.Zoek(f, v.ID)
	}
}

// vraagGetal asks for a number until there is one within the bounds; an empty line keeps the one that there is.
func (p *Lijn) vraagGetal(f vorm.Vorm, v vorm.Veld) (bool, error) {
	for {
		getypt, err := p.Lees(v.Vraag+" Typ een getal. Lege regel: "+v.Waarde+".", p.Overal())
		if err != nil || Leeg(getypt) {
			return false, err
		}
		if n, err := strconv.Atoi(strings.TrimSpace(getypt)); err == nil && v.Heeft(n) {
			f.Zet(v.ID, strconv.Itoa(n))
			return true, nil
		}
		p.Meld(v.Fout)
	}
}
