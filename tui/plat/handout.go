package plat

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
	"oliekan/tui/bestand"
	"oliekan/tui/papier"
)

// handout makes a handout of a case, or a bundle of several: read out here, or as a file. Kinds and forms are those of
// package handout.
func (p *plat) handout(ids ...casus.ID) error {
	drukker := papier.Drukker{DB: p.DB, Methode: p.Methode, Instellingen: p.Instellingen}
	soort, gekozen, err := p.kiesSoort(drukker, ids)
	if err != nil || !gekozen {
		return err
	}
	d, err := drukker.Maak(p.ctx, soort, ids...)
	if err != nil {
		return p.verder(err)
	}
	if len(ids) > 1 {
		d.Document = d.MetVoortgang(p.zegVoortgang)
	}
	return p.bezorg(d, "de handout", "advies.pdf")
}

// bezorg asks where a paper goes, until it is there or nothing is typed.
func (p *plat) bezorg(d papier.Papier, wat, voorbeeld string) error {
	for {
		regel, err := p.lees("In welk bestand komt "+wat+"? Het einde van de naam kiest de vorm: "+
			rijtje(namen(handout.Formaten()), "of")+". Typ bijvoorbeeld "+voorbeeld+". Typ het woord hier om "+wat+" hier te lezen. "+
			"Lege regel: geen handout.", p.overal())
		if err != nil || leeg(regel) {
			return err
		}
		klaar, err := p.schrijfHandout(d, strings.TrimSpace(regel))
		if err != nil || klaar {
			return err
		}
	}
}

// kiesSoort asks which kind of handout, and says of each what it is for, or that it cannot be made of these cases.
func (p *plat) kiesSoort(d papier.Drukker, ids []casus.ID) (handout.Soort, bool, error) {
	niet, err := d.KanNiet(p.ctx, ids...)
	if err != nil {
		return "", false, p.verder(err)
	}
	l := &keuzelijst{}
	for _, s := range handout.Soorten() {
		k := toets.Keuze{ID: string(s), Label: string(s), Uitleg: hoofdletter(s.Uitleg()) + "."}
		if niet[s] != "" {
			k.Uitleg = "Kan nog niet: alleen van een casus die trainingsklaar is."
		}
		l.alle = append(l.alle, k)
	}
	p.uit.zeg("Welke handout?")
	p.toonLijst(l, l.alle)
	for {
		k, _, gekozen, err := p.kies("Typ een nummer of een woord. Lege regel: terug.", l, p.overal())
		if zin := niet[handout.Soort(k.ID)]; gekozen && zin != "" {
			p.uit.zeg(zin)
			continue
		}
		return handout.Soort(k.ID), gekozen, err
	}
}

// zegVoortgang says how far a bundle is, not oftener than there is something to say.
func (p *plat) zegVoortgang(af, van int) {
	const stap = 10
	if af%stap == 0 && af < van {
		p.uit.zeg(fmt.Sprintf("%d van %d casussen.", af, van))
	}
}

// schrijfHandout reads the handout out or writes it to a file, and reports whether that was done.
func (p *plat) schrijfHandout(d papier.Papier, pad string) (bool, error) {
	vorm := handout.Formaat(strings.ToLower(strings.TrimPrefix(filepath.Ext(pad), ".")))
	hier := strings.EqualFold(pad, "hier")
	if hier {
		vorm = handout.Platte
	}
	if !slices.Contains(handout.Formaten(), vorm) {
		p.uit.zeg("Aan het einde van deze naam zie ik geen vorm. Eindig met " + rijtje(metPunt(handout.Formaten()), "of") + ".")
		return false, nil
	}
	inhoud, gemis, err := d.Bytes(vorm)
	if err != nil {
		return false, p.verder(err)
	}
	if hier {
		p.uit.wit()
		p.uit.zeg(strings.TrimRight(string(inhoud), "\n"))
		return true, nil
	}
	klaar, err := p.zetNeer(pad, inhoud)
	if err == nil && klaar {
		for _, g := range gemis {
			p.uit.zeg("Let op: " + g)
		}
	}
	return klaar, err
}

// zetNeer writes a file; one that is there already is replaced only after a yes.
func (p *plat) zetNeer(pad string, inhoud []byte) (bool, error) {
	pad, err := bestand.Volledig(pad)
	if err != nil {
		return false, p.verder(err)
	}
	// The same writing as on the command line: beside the file first, then in its place, readable by its owner only.
	err = bestand.Schrijf(pad, false, inhoud)
	if errors.Is(err, store.ErrBestaat) {
		regel, e := p.lees("Dit bestand bestaat al. Typ ja om het te vervangen. Lege regel: niet doen.", p.overal())
		if e != nil || !ja(regel) {
			return false, e
		}
		err = bestand.Schrijf(pad, true, inhoud)
	}
	if err != nil {
		return false, p.verder(err)
	}
	p.papiermap = filepath.Dir(pad)
	p.uit.zeg(fmt.Sprintf("De handout staat in %s. Typ .map om die map te openen.", bestand.Toon(pad)))
	return true, nil
}

// toonMap shows the folder of the last handout on the desktop.
func (p *plat) toonMap(string) error {
	if p.papiermap == "" {
		p.uit.zeg("Je hebt nog geen handout gemaakt. Er is dus nog geen map om te openen.")
		return nil
	}
	if err := p.ToonMap(p.papiermap); err != nil {
		p.uit.zeg("Oliekan kan hier geen map openen. De map is: " + bestand.Toon(p.papiermap))
		return nil
	}
	p.uit.zeg("De map is geopend in een ander venster.")
	return nil
}

// namen turns the names of a table into words.
func namen[T ~string](ts []T) []string {
	uit := make([]string, len(ts))
	for i, t := range ts {
		uit[i] = string(t)
	}
	return uit
}

// metPunt puts a point before every name.
func metPunt[T ~string](ts []T) []string {
	uit := namen(ts)
	for i := range uit {
		uit[i] = "." + uit[i]
	}
	return uit
}
