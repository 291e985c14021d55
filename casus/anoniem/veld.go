package anoniem

import (
	"strings"

	"oliekan/casus/anoniem/lexicon"
)

// naamvelden are the labels of a form or the heads of a column behind which the name of a person stands, and plaatsvelden those of a
// place.
var (
	naamvelden = woordenset(`naam voornaam achternaam roepnaam geboortenaam meisjesnaam tussenvoegsel voornamen partner contactpersoon behandelaar
		aanvrager client cliente inwoner betrokkene gemachtigde bewindvoerder mentor echtgenoot echtgenote kind ouder melder indiener ondergetekende
		notulist rapporteur medewerker wijkcoach casusregisseur regisseur klantnaam naamcliënt afzender geadresseerde familienaam`)
	plaatsvelden = woordenset("woonplaats geboorteplaats plaats vestigingsplaats plaatsnaam")
)

// woordenset makes a set of words.
func woordenset(s string) map[string]bool {
	uit := map[string]bool{}
	for w := range strings.FieldsSeq(s) {
		uit[lexicon.Sleutel(w)] = true
	}
	return uit
}

// velden masks what a form or a table says to be a name: "Achternaam: Bakker", and the column under "naam".
func (v *vinder) velden() {
	for van := 0; van < len(v.ts); {
		tot := van + 1
		for tot < len(v.ts) && !v.ts[tot].regel {
			tot++
		}
		if soort := v.veldsoort(van, tot); soort != "" {
			v.maskerWaarde(van, tot, soort)
		}
		van = tot
	}
	v.tabellen()
}

// veldsoort gives the kind of what a line gives behind its colon, or "". The label may have a word or two before it: "naam cliënt:".
func (v *vinder) veldsoort(van, tot int) Soort {
	for i := van; i < min(van+4, tot); i++ {
		switch t := &v.ts[i]; {
		case t.lees == ':' && i > van && i+1 < tot && v.ts[i+1].wit:
			for k := van; k < i; k++ {
				switch w := v.ts[k].sleutel; {
				case naamvelden[w]:
					return SoortPersoon
				case plaatsvelden[w]:
					return SoortPlaats
				}
			}
			return ""
		case t.soort != tekenWoord && t.lees != '-' && t.lees != '*' && t.lees != '(' && t.lees != ')':
			return ""
		}
	}
	return ""
}

// maskerWaarde masks the names behind the colon of a line.
func (v *vinder) maskerWaarde(van, tot int, soort Soort) {
	i := van
	for v.ts[i].lees != ':' {
		i++
	}
	for n := 0; i+1 < tot && n < 6; n++ {
		i++
		t := &v.ts[i]
		if t.lees == ':' || t.lees == '(' || t.lees == ';' || t.soort == tekenGetal {
			return
		}
		if n > 0 && t.soort == tekenWoord && t.lijst&isCue != 0 {
			return // the next label on the same line
		}
		v.maskerVeld(i, soort)
	}
}

// maskerVeld masks the word at i when a name can be meant.
func (v *vinder) maskerVeld(i int, soort Soort) {
	t := &v.ts[i]
	if t.soort != tekenWoord {
		return
	}
	kan := t.vlag&naamvlag != 0 || t.vlag&lexicon.Woord == 0 && v.bouw(t) == 0 || len(t.sleutel) == 1 && t.vorm != vormKlein
	if t.oordeel == onbeslist && kan && t.lijst&(isFunctie|isTitel|isVerwant|isLidwoord|isVoornaamwoord|isWerkwoord|isAfkorting) == 0 {
		v.masker(i, soort, true)
	}
}

// tabellen masks the columns of names of tables: rows with "|", a tab or ";" between the cells.
func (v *vinder) tabellen() {
	if !strings.ContainsAny(v.tekst.tekst, "|\t;") {
		return
	}
	var kolom map[int]Soort
	cellen := 0
	for van := 0; van < len(v.ts); {
		tot := van + 1
		for tot < len(v.ts) && !v.ts[tot].regel {
			tot++
		}
		scheider := v.scheider(van, tot)
		n := strings.Count(v.regeltekst(van, tot), scheider)
		switch hoofd := v.tabelhoofd(van, tot, scheider); {
		case scheider == "" || v.ts[van].alinea && kolom != nil && hoofd == nil:
			kolom = nil
		case hoofd != nil:
			kolom, cellen = hoofd, n
		case kolom != nil && n == cellen:
			for i := van; i < tot; i++ {
				if s, ok := kolom[v.cel(van, i, scheider)]; ok {
					v.maskerVeld(i, s)
				}
			}
		}
		van = tot
	}
}

// scheider gives what stands between the cells of a line, or "".
func (v *vinder) scheider(van, tot int) string {
	s := v.regeltekst(van, tot)
	for _, k := range [...]string{"|", "\t", ";"} {
		if strings.Contains(s, k) {
			return k
		}
	}
	return ""
}

// regeltekst gives the text of the line of the tokens from van to tot.
func (v *vinder) regeltekst(van, tot int) string { return v.tekst.tekst[v.ts[van].van:v.ts[tot-1].tot] }

// cel gives the number of the cell in which the token at i stands, on a line that begins at van.
func (v *vinder) cel(van, i int, scheider string) int {
	return strings.Count(v.tekst.tekst[v.ts[van].van:v.ts[i].van], scheider)
}

// tabelhoofd gives the columns of a head that hold names, or nil when the line is no head: all its cells are short labels.
func (v *vinder) tabelhoofd(van, tot int, scheider string) map[int]Soort {
	if scheider == "" {
		return nil
	}
	var uit map[int]Soort
	for i := van; i < tot; i++ {
		t, s := &v.ts[i], Soort("")
		switch {
		case t.soort == tekenGetal || t.soort == tekenPatroon:
			return nil
		case naamvelden[t.sleutel]:
			s = SoortPersoon
		case plaatsvelden[t.sleutel]:
			s = SoortPlaats
		}
		if s != "" {
			if uit == nil {
				uit = map[int]Soort{}
			}
			uit[v.cel(van, i, scheider)] = s
		}
	}
	return uit
}
