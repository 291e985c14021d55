package anoniem

import (
	"math"
	"strings"
	"unicode/utf8"

	"oliekan/casus/anoniem/lexicon"
	"oliekan/casus/anoniem/weging"
)

// weeg lets the model judge every word and number that nothing has settled: it masks what the rules missed, and releases what they
// masked without being certain.
func (v *vinder) weeg() {
	if v.zonder {
		return
	}
	v.weegtekens()
	v.gewicht = v.kenner.weger.Weeg(v.wt, v.streng, v.gewicht[:0])
	for i := range v.ts {
		t := &v.ts[i]
		t.kansen = v.gewicht[i]
		switch {
		case t.kansen == weging.Nooit || v.telletter(i) || v.rangtelling(i):
		case t.kansen > v.grens(i):
			if t.oordeel != gemaskeerd || !t.zeker {
				v.masker(i, "", t.kansen > buitenTwijfel)
			}
		case t.oordeel == gemaskeerd && !t.zeker:
			t.oordeel, t.vondst, t.zeker = houdt, "", false
		}
	}
	v.voegwoorden()
	v.soorten()
	v.soortkoppen()
}

// telletter reports whether the word at i is a letter that counts: "punt c", "optie b". Initials of people come with a full
// stop or a capital.
func (v *vinder) telletter(i int) bool {
	if t := &v.ts[i]; len(t.sleutel) != 1 || t.vorm != vormKlein || v.op(i+1).lees == '.' || t.oordeel == gemaskeerd {
		return false
	}
	switch v.op(i - 1).sleutel {
	case "punt", "optie", "lid", "sub", "onder", "onderdeel", "vraag", "bijlage", "deel", "groep", "categorie", "variant", "plan":
		return true
	}
	return false
}

// rangtelling reports whether the token at i is part of a number that counts what follows: "de 2e keer", "de 4e verdieping".
// With nothing to count behind it, "de 9e" is a day.
func (v *vinder) rangtelling(i int) bool {
	achter := func(k int) bool {
		switch v.op(k).sleutel {
		case "keer", "maal", "klas", "kind", "verdieping", "etage", "lijn", "termijn", "instantie", "graad", "ronde", "gesprek", "brief", "poging",
			"aanvraag", "week", "kwartaal", "stap", "fase", "deel", "helft", "partner", "lid", "persoon", "kans", "optie", "punt", "jaar", "leerjaar":
			return v.naast(k)
		}
		return false
	}
	t := &v.ts[i]
	if !t.zeker && (t.soort == tekenGetal || t.soort == tekenPatroon || t.sleutel == "e" || t.sleutel == "de" && v.op(i-1).soort == tekenGetal) {
		return achter(i+1) || t.soort == tekenGetal && v.op(i+1).sleutel == "e" && achter(i+2)
	}
	return false
}

// grens gives the logit over which the word at i is masked. Beside a label it takes more: what stood there was judged when the label was
// put there, and masking twice must change nothing.
func (v *vinder) grens(i int) int32 {
	g := grens
	if v.streng {
		g = grensStreng
	}
	switch t := &v.ts[i]; {
	case t.soort == tekenWoord && t.vlag == 0 && t.lijst == 0 && v.bouw(t) == 0:
		g -= bijVreemd
	case t.lijst&isBlijft != 0:
		g += bijBlijft
	case t.gewoonWoord() && (t.vorm == vormHoofd && (t.vlag&lexicon.Vaak != 0 || begripsnaam(t.sleutel)) || t.begin && v.zinseinde(i+1)):
		g += bijGewoon // a very common word with a capital, or an ordinary one that is a sentence by itself
	}
	// What hangs on a label without a space was left when the label was put there. A word with a capital was typed or pasted
	// behind it: masking leaves none there, because a word is masked as a whole.
	if v.op(i-1).soort == tekenLabel && !v.ts[i].wit && v.ts[i].vorm != vormHoofd || v.op(i+1).soort == tekenLabel && !v.op(i+1).wit {
		return g + 4*bijLabel
	}
	for k := max(i-3, 0); k < min(i+4, len(v.ts)); k++ {
		if v.ts[k].soort == tekenLabel {
			return g + bijLabel
		}
	}
	return g
}

// begripsnaam reports whether a word ends as abstract nouns do, which are hardly ever a name: "bevoegdheid", "vergunning".
func begripsnaam(k string) bool {
	for _, s := range [...]string{"heid", "ing", "schap", "atie", "iteit", "regeling", "toeslag", "plicht"} {
		if len(k) > len(s)+3 && strings.HasSuffix(k, s) {
			return true
		}
	}
	return false
}

// voegwoorden keeps "en" and "of" between two people apart from their names: "Anna en Tom" are two.
func (v *vinder) voegwoorden() {
	for i := range v.ts {
		if t := &v.ts[i]; (t.sleutel == "en" || t.sleutel == "of") && t.oordeel == gemaskeerd && !t.zeker && t.naam == nil && !v.inOrganisatie(i) {
			t.oordeel, t.vondst = houdt, ""
		}
		// "naar Zonnebloem met Terpstra": what comes behind it is somebody else.
		if t := &v.ts[i]; t.sleutel == "met" && t.vorm == vormKlein && t.oordeel == gemaskeerd && t.naam == nil {
			t.oordeel, t.vondst, t.zeker = houdt, "", false
		}
		// "vier van de zeven nachten": a number in words is one of a row, or none at all.
		if t := &v.ts[i]; t.lijst&isTelwoord != 0 && t.vorm == vormKlein && t.oordeel == gemaskeerd && !t.zeker && t.naam == nil && v.op(i-1).oordeel != gemaskeerd && v.op(i+1).oordeel != gemaskeerd {
			t.oordeel, t.vondst = houdt, ""
		}
		// "in de Mozartlaan": the article is no part of what is certain behind it.
		if t := &v.ts[i]; t.lijst&isLidwoord != 0 && t.vorm == vormKlein && t.oordeel == gemaskeerd && !t.zeker && !v.naamdeel(i-1) && (v.op(i+1).zeker || i+1 < len(v.ts) && v.rangtelling(i+1)) {
			t.oordeel, t.vondst = houdt, ""
		}
	}
}

// inOrganisatie reports whether both neighbours of the word at i are masked, and more likely an organisation than people.
func (v *vinder) inOrganisatie(i int) bool {
	if !v.naamdeel(i-1) || !v.naamdeel(i+1) || !v.naast(i) || !v.naast(i+1) {
		return false
	}
	a, b := weging.Soort(v.wt, i-1, v.streng), weging.Soort(v.wt, i+1, v.streng)
	return a[2]+b[2] > a[0]+b[0]
}

// soorten gives the words that the model masked their kind. Words beside each other are one find, so they are judged together; one of
// which the kind is clearly another keeps its own.
func (v *vinder) soorten() {
	for i := 0; i < len(v.ts); {
		if !v.soortloos(i) {
			i++
			continue
		}
		tot := i + 1
		for tot < len(v.ts) && v.soortloos(tot) && (!v.ts[tot].regel) {
			tot++
		}
		v.soortenVan(i, tot)
		i = tot
	}
}

// soortloos reports whether the token at i is masked and its kind is not known.
func (v *vinder) soortloos(i int) bool {
	t := &v.ts[i]
	return t.oordeel == gemaskeerd && t.vondst == ""
}

// eigenSoort is by how many steps of a weight a word must be of another kind than its neighbours to keep its own.
const eigenSoort = 60

// soortenVan gives the tokens from van to tot their kind.
func (v *vinder) soortenVan(van, tot int) {
	var som [weging.AantalSoorten]int32
	v.soortgewicht = v.soortgewicht[:0]
	for i := van; i < tot; i++ {
		w := weging.Soort(v.wt, i, v.streng)
		v.soortgewicht = append(v.soortgewicht, w)
		for k := range w {
			som[k] += w[k]
		}
	}
	samen, eigen := hoogst(som), int32(eigenSoort)
	if v.naamvorm(van, tot) {
		samen, eigen = 0, math.MaxInt32
	}
	for i := van; i < tot; i++ {
		k := samen
		if w := v.soortgewicht[i-van]; w[hoogst(w)]-w[samen] > eigen {
			e := hoogst(w)
			k = e
		}
		v.ts[i].vondst = weegsoorten[k]
	}
}

// naamvorm reports whether the tokens from van to tot are a first name, the small words of a surname, and a surname: "Mark
// de Wit". Nothing but a person is called so.
func (v *vinder) naamvorm(van, tot int) bool {
	if t := &v.ts[van]; tot-van < 3 || t.vlag&lexicon.Voornaam == 0 || v.ts[tot-1].vorm != vormHoofd {
		return false
	}
	for i := van + 1; i < tot-1; i++ {
		if v.ts[i].lijst&isVoegsel == 0 || v.ts[i].vorm != vormKlein {
			return false
		}
	}
	return true
}

// weegsoorten are the kinds that the model tells apart, in the order of the training texts.
var weegsoorten = [weging.AantalSoorten]Soort{SoortPersoon, SoortPlaats, SoortOrganisatie, SoortAdres, SoortDatum, SoortNummer}

// hoogst gives the place of the highest weight.
func hoogst(w [weging.AantalSoorten]int32) (k int) {
	for n := range w {
		if w[n] > w[k] {
			k = n
		}
	}
	return k
}

// soortkoppen masks the word for a kind of organisation right before its name: "bakkerij Dijkstra". A reader who knows the town knows
// which bakery that is.
func (v *vinder) soortkoppen() {
	for i := range v.ts {
		t, n := &v.ts[i], v.op(i+1)
		if n.lijst&isLidwoord != 0 || n.sleutel == "'t" {
			n = v.op(i + 2)
		}
		if t.oordeel == houdt && !t.vast && t.org&orgSoort != 0 && v.naast(i+1) && !n.regel && n.oordeel == gemaskeerd && n.vondst == SoortOrganisatie && n.soort == tekenWoord {
			v.masker(i, SoortOrganisatie, false)
			if l := v.op(i + 1); l.oordeel != gemaskeerd {
				v.masker(i+1, SoortOrganisatie, false)
			}
		}
	}
}

// herweeg releases words that are the name of somebody elsewhere in the text and of which the model is certain that they are none here.
func (v *vinder) herweeg() {
	if v.zonder {
		return
	}
	for i := range v.ts {
		t := &v.ts[i]
		if t.naam != nil && v.weegbaar(t) && t.oordeel == gemaskeerd && t.kansen < v.grens(i)-genoemd {
			t.oordeel, t.vondst, t.zeker, t.naam = houdt, "", false, nil
		}
	}
}

// genoemd is how much more certain the model must be to release what is a name elsewhere.
var genoemd = int32(2000)

// grens and grensStreng are the logits, in thousandths, over which a word is masked.
var grens, grensStreng = int32(-2000), int32(-1700)

// buitenTwijfel is the logit, in thousandths, over which nobody is asked about a word.
var buitenTwijfel = int32(1000)

// bijVreemd is how much less it takes for a word that no list knows and that is not made of known ones: in doubt it is masked and asked.
const bijVreemd = 700

// bijLabel is how much more it takes beside a label, bijBlijft for what is known to tell nobody apart, and bijGewoon for what is ordinary.
const bijLabel, bijBlijft, bijGewoon = 2500, 2500, 2000

// weegbaar reports whether the model may judge a token.
func (v *vinder) weegbaar(t *teken) bool {
	los := t.soort == tekenWoord || t.soort == tekenGetal && (t.wit || t.regel || t.van == 0 || !letter(rune(v.tekst.tekst[t.van-1])))
	if utf8.RuneCountInString(t.sleutel) == 1 && (len(v.ts) == 1 || t.vorm == vormKlein && t.soort == tekenWoord && !v.streng) {
		return false // one letter tells nothing: "a < b"
	}
	if t.soort == tekenGetal && v.bedragdeel(t) {
		return false
	}
	return los && !t.vast && t.weg == 0 && (t.naam == nil || !t.naam.beslist && !t.naam.bekend)
}

// bedragdeel reports whether a number is a part of an amount with a full stop for the thousands: "10.000".
func (v *vinder) bedragdeel(t *teken) bool {
	s := v.tekst.tekst
	na := t.tot < len(s) && s[t.tot] == '.' && len(cijfers(s, t.tot+1)) == 3
	voor := t.tot-t.van == 3 && t.van > 1 && s[t.van-1] == '.' && cijfer(s[t.van-2])
	return na || voor
}

// weegtekens makes the form in which the model sees the text.
func (v *vinder) weegtekens() {
	if cap(v.wt) < len(v.ts) {
		v.wt = make([]weging.Teken, len(v.ts))
	}
	v.wt = v.wt[:len(v.ts)]
	for i := range v.ts {
		t := &v.ts[i]
		if t.naam != nil && !v.weegbaar(t) {
			// Whoever is known stands there as a label does: that is what the model has seen.
			v.wt[i] = weging.Teken{W: v.weegvorm(weging.Label, string(t.naam.soort)), Plek: plekVan(t)}
			continue
		}
		v.wt[i] = weging.Teken{W: v.weegwoord(t), Plek: plekVan(t), Regel: regelVan(t), Open: v.weegbaar(t)}
	}
}

// plekVan gives the place of a token for the model.
func plekVan(t *teken) (p uint8) {
	for k, x := range [...]bool{t.begin, t.regel, t.alinea, t.wit} {
		if x {
			p |= 1 << k
		}
	}
	return p
}

// regelVan gives what the rules made of a token.
func regelVan(t *teken) uint8 {
	r := uint8(t.oordeel)
	if t.oordeel == gemaskeerd {
		r |= uint8(rangSoort(t.vondst)) << 3
	}
	if t.zeker {
		r |= 4
	}
	return r
}

// weegwoord gives what the model knows of a token by itself.
func (v *vinder) weegwoord(t *teken) *weging.Woord {
	if t.soort == tekenWoord {
		if t.ken.weeg == nil {
			t.ken.weeg = v.maakWeegwoord(t)
		}
		return t.ken.weeg
	}
	f := weging.Feiten{}
	switch t.soort {
	case tekenGetal:
		f.Aard, f.Sleutel = weging.Cijfers, getalvorm(t.sleutel)
	case tekenLees:
		f.Aard, f.Sleutel = weging.Leesteken, v.tekst.tekst[t.van:t.tot]
	case tekenLabel:
		f.Aard, f.Sleutel = weging.Label, string(soortVanLabel(v.tekst.tekst[t.van:t.tot]))
	default:
		f.Aard, f.Sleutel = weging.Patroon, string(t.vondst)
		if t.oordeel == houdt {
			f.Sleutel = "houdt"
		}
	}
	return v.weegvorm(f.Aard, f.Sleutel)
}

// weegvorm gives what the model knows of a token of which only the kind or the shape counts.
func (v *vinder) weegvorm(a weging.Aard, sleutel string) *weging.Woord {
	k := string(rune('0'+a)) + sleutel
	w := v.kenner.weeg[k]
	if w == nil {
		w = weging.Maak(weging.Feiten{Aard: a, Sleutel: sleutel, Typ: sleutel})
		v.kenner.weeg[k] = w
	}
	return w
}

// maakWeegwoord makes it for a word.
func (v *vinder) maakWeegwoord(t *teken) *weging.Woord {
	k := t.ken
	f := weging.Feiten{
		Aard: weging.Letters, Vorm: uint8(k.vorm), Vlag: uint8(k.vlag), Org: uint8(k.org)<<2 | uint8(k.kans), Lijst: uint64(k.lijst),
		Bekend: k.lijst != 0 || k.vlag&lexicon.Vaak != 0 || k.org&^orgVorm != 0, Sleutel: k.sleutel, Stam: k.stam, Typ: v.tekst.tekst[t.van:t.tot],
	}
	f.Bouw = v.bouw(t)
	return weging.Maak(f)
}

// getalvorm gives the shape of a number: its length, what it can be in a date, and the letters that hang on it.
func getalvorm(s string) string {
	n := len(cijfers(s, 0))
	uit := []byte{'0' + byte(min(n, 9))}
	switch {
	case n <= 2 && s[0] == '0':
		uit = append(uit, 'n')
	case n <= 2 && n > 0 && getal(s[:n]) <= 12:
		uit = append(uit, 'm')
	case n <= 2 && n > 0 && getal(s[:n]) <= 31:
		uit = append(uit, 'd')
	case n == 4 && jaartal(s[:4]):
		uit = append(uit, 'j')
	}
	return string(append(uit, s[n:]...))
}
