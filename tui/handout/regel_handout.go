package handout

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/casus/handout"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/bestand"
	"oliekan/tui/papier"
	"oliekan/tui/regel"
)

// handout makes a handout of a case, or a bundle of several: read out here, or as a file. Kinds and forms are those of
// package handout.
func Regel(p *regel.Lijn, ids ...casus.ID) error {
	drukker := papier.Drukker{DB: p.DB, Methode: p.Methode, Instellingen: p.Instellingen}
	soort, gekozen, err := kiesSoort(p, drukker, ids)
	if err != nil || !gekozen {
		return err
	}
	d, err := drukker.Maak(p.Ctx, soort, ids...)
	if err != nil {
		return p.Verder(err)
	}
	if len(ids) > 1 {
		d.Document = d.MetVoortgang(func(af int, van int) { zegVoortgang(p, af, van) })
	}
	return RegelBezorg(p, d, "de handout", "advies.pdf")
}

// bezorg asks where a paper goes, until it is there or nothing is typed.
func RegelBezorg(p *regel.Lijn, d papier.Papier, wat, voorbeeld string) error {
	for {
		getypt, err := p.Lees("In welk bestand komt "+wat+"? Het einde van de naam kiest de vorm: "+
			taal.Rijtje(regel.Namen(handout.Formaten()), "of")+". Typ bijvoorbeeld "+voorbeeld+". Typ het woord hier om "+wat+" hier te lezen. "+
			"Lege regel: geen handout.", p.Overal())
		if err != nil || regel.Leeg(getypt) {
			return err
		}
		klaar, err := regelSchrijf(p, d, strings.TrimSpace(getypt))
		if err != nil || klaar {
			return err
		}
	}
}

// kiesSoort asks which kind of handout, and says of each what it is for, or that it cannot be made of these cases.
func kiesSoort(p *regel.Lijn, d papier.Drukker, ids []casus.ID) (handout.Soort, bool, error) {
	niet, err := d.KanNiet(p.Ctx, ids...)
	if err != nil {
		return "", false, p.Verder(err)
	}
	l := &regel.Keuzelijst{}
	for _, s := range handout.Soorten() {
		k := toets.Keuze{ID: string(s), Label: string(s), Uitleg: taal.Hoofdletter(s.Uitleg()) + "."}
		if niet[s] != "" {
			k.Uitleg = "Kan nog niet: alleen van een casus die trainingsklaar is."
		}
		l.Alle = append(l.Alle, k)
	}
	p.Uit.Zeg("Welke handout?")
	p.ToonLijst(l, l.Alle)
	for {
		k, _, gekozen, err := p.Kies("Typ een nummer of een woord. Lege regel: terug.", l, p.Overal())
		if zin := niet[handout.Soort(k.ID)]; gekozen && zin != "" {
			p.Uit.Zeg(zin)
			continue
		}
		return handout.Soort(k.ID), gekozen, err
	}
}

// zegVoortgang says how far a bundle is, not oftener than there is something to say.
func zegVoortgang(p *regel.Lijn, af, van int) {
	const stap = 10
	if af%stap == 0 && af < van {
		p.Uit.Zeg(fmt.Sprintf("%d van %d casussen.", af, van))
	}
}

// schrijfHandout reads the handout out or writes it to a file, and reports whether that was done.
func regelSchrijf(p *regel.Lijn, d papier.Papier, pad string) (bool, error) {
	vorm := handout.Formaat(strings.ToLower(strings.TrimPrefix(filepath.Ext(pad), ".")))
	hier := strings.EqualFold(pad, "hier")
	if hier {
		vorm = handout.Platte
	}
	if !slices.Contains(handout.Formaten(), vorm) {
		p.Uit.Zeg("Aan het einde van deze naam zie ik geen vorm. Eindig met " + taal.Rijtje(regel.MetPunt(handout.Formaten()), "of") + ".")
		return false, nil
	}
	inhoud, gemis, err := d.Bytes(vorm)
	if err != nil {
		return false, p.Verder(err)
	}
	if hier {
		p.Uit.Wit()
		p.Uit.Zeg(strings.TrimRight(string(inhoud), "\n"))
		return true, nil
	}
	klaar, err := zetNeer(p, pad, inhoud)
	if err == nil && klaar {
		for _, g := range gemis {
			p.Uit.Zeg("Let op: " + g)
		}
	}
	return klaar, err
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
		getypt, e := p.Lees("Dit bestand bestaat al. Typ ja om het te vervangen. Lege regel: niet doen.", p.Overal())
		if e != nil || !regel.Ja(getypt) {
			return false, e
		}
		err = bestand.Schrijf(pad, true, inhoud)
	}
	if err != nil {
		return false, p.Verder(err)
	}
	p.Papiermap = filepath.Dir(pad)
	p.Uit.Zeg(fmt.Sprintf("De handout staat in %s. Typ .map om die map te openen.", bestand.Toon(pad)))
	return true, nil
}
