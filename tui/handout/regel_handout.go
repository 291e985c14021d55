package handout

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"oliekan/casus"
	"oliekan/casus/handout"
	"oliekan/store"
	"oliekan/toets/quiz"
	"oliekan/toets/taal"
	"oliekan/tui/bestand"
	"oliekan/tui/papier"
	"oliekan/tui/regel"
)

// Regel makes a handout of a case, or a bundle of several: read out here, or as a file.
func Regel(p *regel.Lijn, ids ...casus.ID) error {
	drukker := papier.Drukker{DB: p.DB, Methode: p.Methode, Instellingen: p.Instellingen}
	_, err := regelMaak(p, casussenstof{drukker, ids})
	return err
}

// RegelQuizblad makes handouts of questions, one after another, until an empty line.
func RegelQuizblad(p *regel.Lijn, vragen []quiz.Vraag) error {
	for {
		p.Uit.Zeg("Een blad met " + taal.Aantal(len(vragen), "vraag", "vragen") + ".")
		if door, err := regelMaak(p, vragenstof(vragen)); err != nil || !door {
			return err
		}
	}
}

// regelMaak asks which paper and where it goes, and makes it; false when no kind was picked.
func regelMaak(p *regel.Lijn, s stof) (bool, error) {
	niet, err := s.kanNiet(p.Ctx)
	if err != nil {
		return false, p.Verder(err)
	}
	f := &papiervorm{stof: s, niet: niet}
	gekozen, err := p.VraagVeld(f, f.Velden()[0], "Lege regel: terug.")
	if err != nil || !gekozen {
		return false, err
	}
	d, err := s.maak(p.Ctx, f.soort)
	if err != nil {
		return true, p.Verder(err)
	}
	if s.delen() > 1 {
		d.Document = d.MetVoortgang(func(af int, van int) { zegVoortgang(p, af, van) })
	}
	return true, bezorg(p, d, s.wat(), s.voorbeeld(f.soort))
}

// bezorg asks where a paper goes, until it is there or nothing is typed.
func bezorg(p *regel.Lijn, d papier.Papier, wat, voorbeeld string) error {
	for {
		getypt, err := p.Lees("In welk bestand komt "+wat+"? Het einde van de naam kiest de vorm: "+
			taal.Rijtje(regel.Namen(handout.Formaten()), "of")+". Typ bijvoorbeeld "+voorbeeld+". Typ het woord hier om "+wat+" hier te lezen. "+
			"Lege regel: geen handout.", p.Overal())
		if err != nil || regel.Leeg(getypt) {
			return err
		}
		if er, err := regelSchrijf(p, d, strings.TrimSpace(getypt)); err != nil || er {
			return err
		}
	}
}

// zegVoortgang says how far a bundle is, not oftener than there is something to say.
func zegVoortgang(p *regel.Lijn, af, van int) {
	const stap = 10
	if af%stap == 0 && af < van {
		p.Uit.Zeg(fmt.Sprintf("%d van %d casussen.", af, van))
	}
}

// regelSchrijf reads the handout out or writes it to a file, and reports whether that was done.
func regelSchrijf(p *regel.Lijn, d papier.Papier, pad string) (bool, error) {
	formaat := formaatVan(pad)
	hier := strings.EqualFold(pad, "hier")
	if hier {
		formaat = handout.Platte
	}
	if formaat == "" {
		p.Uit.Zeg("Aan het einde van deze naam zie ik geen vorm. Eindig met " + taal.Rijtje(regel.MetPunt(handout.Formaten()), "of") + ".")
		return false, nil
	}
	inhoud, gemis, err := d.Bytes(formaat)
	if err != nil {
		return false, p.Verder(err)
	}
	if hier {
		p.Uit.Wit()
		p.Uit.Zeg(strings.TrimRight(string(inhoud), "\n"))
		return true, nil
	}
	er, err := zetNeer(p, pad, inhoud)
	if err == nil && er {
		for _, g := range gemis {
			p.Uit.Zeg(letOp + g)
		}
	}
	return er, err
}

// zetNeer writes a file; one that is there already is replaced only after a yes.
func zetNeer(p *regel.Lijn, pad string, inhoud []byte) (bool, error) {
	pad, err := bestand.Volledig(pad)
	if err != nil {
		return false, p.Verder(err)
	}
	// The same writing as on the command line: beside the file first, then in its place, readable by its owner only.
	err = bestand.Schrijf(pad, false, inhoud)
	if errors.Is(err, store.ErrBestaat) {
		getypt, e := p.Lees(bestaatAl+" Typ ja om het te vervangen. Lege regel: niet doen.", p.Overal())
		if e != nil || !regel.Ja(getypt) {
			return false, e
		}
		err = bestand.Schrijf(pad, true, inhoud)
	}
	if err != nil {
		return false, p.Verder(err)
	}
	p.Papiermap = filepath.Dir(pad)
	p.Uit.Zeg(staatIn(pad) + "\nTyp .map om die map te openen.")
	return true, nil
}
