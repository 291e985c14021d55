package leer

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"oliekan/casus/anoniem/lexicon"
)

// Merk is what a mark in a text looks like: its kind and what identifies.
var Merk = regexp.MustCompile(`(?s)\[\[([A-Z])\|(.*?)\]\]`)

// naamwoord is one word of a name.
var naamwoord = regexp.MustCompile(`\p{L}+(?:['’]\p{L}+)*`)

// namenboek holds the words from which names are made.
type namenboek struct {
	vlag                                                      map[string]lexicon.Vlag
	voor, voorWoord, achter, achterWoord, plaats, plaatsWoord []string
	naam, woord, vaak                                         []string
}

// nieuwNamenboek sorts the words of the lexicon.
func nieuwNamenboek() *namenboek {
	b := &namenboek{vlag: map[string]lexicon.Vlag{}}
	doe := func(w string, v lexicon.Vlag) {
		if len(w) < 3 || strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLetter(r) }) {
			return
		}
		b.vlag[w] = v
		woord := v&lexicon.Woord != 0
		voeg := func(rij *[]string, ok bool) {
			if ok {
				*rij = append(*rij, w)
			}
		}
		namen := lexicon.Naam | lexicon.Voornaam | lexicon.Achternaam | lexicon.Plaats
		voeg(&b.voor, v&lexicon.Voornaam != 0)
		voeg(&b.voorWoord, v&lexicon.Voornaam != 0 && woord)
		voeg(&b.achter, v&lexicon.Achternaam != 0)
		voeg(&b.achterWoord, v&lexicon.Achternaam != 0 && woord)
		voeg(&b.plaats, v&lexicon.Plaats != 0 && !woord && len(w) > 3)
		voeg(&b.plaatsWoord, v&lexicon.Plaats != 0 && woord && len(w) > 3)
		voeg(&b.naam, v == lexicon.Naam)
		voeg(&b.woord, woord && v&namen == 0 && len(w) < 12)
		voeg(&b.vaak, woord && v&lexicon.Vaak != 0 && len(w) > 3)
	}
	if err := lexicon.Alle(doe); err != nil {
		panic(err)
	}
	return b
}

// Wisselaar makes other texts of a marked text: the names change, their places stay.
type Wisselaar struct {
	boek *namenboek
	r    *rand.Rand
}

// NieuweWisselaar makes one; the same seed makes the same texts.
func NieuweWisselaar(zaad uint64) *Wisselaar {
	return &Wisselaar{nieuwNamenboek(), rand.New(rand.NewPCG(zaad, 3))}
}

// uit picks one of a row.
func (w *Wisselaar) uit(rij []string) string { return rij[w.r.IntN(len(rij))] }

// woorden splits on white space.
func woorden(s string) []string { return strings.Fields(s) }

var (
	begin   = append(woorden("b br d dr f g gr h j k kl l m n p r s sch st t v w z sj ch th kh"), "")
	klinker = woorden("a e i o u aa ee ie oo ou ei y ia ua")
	slot    = append(woorden("n r s l m k t d sh z h ng"), "", "")
	voegsel = woorden("van de der den het 't ten ter te la le el al op aan in bij uit toe d' von da dos do ben bin vd v tot thoe")
	straten = woorden("straat laan weg plein dijk kade singel hof pad steeg gracht dreef plantsoen")
	blijft  = woorden(`stichting school basisschool college praktijk bakkerij huis kliniek zorg bv team wijkteam gemeente camping supermarkt kerk
		moskee vereniging club bedrijf kringloop winkel centrum huisartsenpraktijk apotheek bewindvoering bewind thuiszorg woningcorporatie wonen obs cbs
		en & de het van in op`)
	deelPlaats = woorden("noord oost zuid west nieuw oud aan den rijn wijk centrum")
	deelStraat = woorden("weg oude nieuwe sint kleine grote burgemeester prins koningin bis hs rood zwart")
)

// verzonnen makes a name that nobody knows.
func (w *Wisselaar) verzonnen() string {
	var b strings.Builder
	for range 2 + w.r.IntN(4)/3 {
		b.WriteString(w.uit(begin) + w.uit(klinker) + w.uit(slot))
	}
	return b.String()
}

// fout makes a typing error in a word.
func (w *Wisselaar) fout(s string) string {
	rs := []rune(s)
	if len(rs) < 4 {
		return s + w.uit(woorden("a e i o u"))
	}
	k := 1 + w.r.IntN(len(rs)-2)
	c := rune("aeiounrslmkdt"[w.r.IntN(13)])
	switch x := w.r.IntN(10); {
	case x < 4:
		return string(rs[:k]) + string(c) + string(rs[k+1:])
	case x < 6:
		return string(rs[:k]) + string(rs[k+1:])
	}
	return string(rs[:k]) + string(c) + string(rs[k:])
}

// keer picks by chance: each of the shares, in hundredths, of one of the ways.
func (w *Wisselaar) keer(delen []int, maak ...func() string) string {
	x := w.r.IntN(100)
	for i, d := range delen {
		if x < d {
			return maak[i]()
		}
	}
	return maak[len(maak)-1]()
}

func (w *Wisselaar) van(rij []string) func() string { return func() string { return w.uit(rij) } }
func (w *Wisselaar) mis(rij []string) func() string {
	return func() string { return w.fout(w.uit(rij)) }
}

// voornaam, achternaam, plaats and organisatie make one word of a name: known, misspelt, invented, or an ordinary word.
func (w *Wisselaar) voornaam() string {
	return w.keer([]int{55, 68, 80, 93}, w.van(w.boek.voor), w.mis(w.boek.voor), w.verzonnen, w.van(w.boek.voorWoord), w.van(w.boek.woord))
}

func (w *Wisselaar) achternaam() string {
	b := w.boek
	return w.keer([]int{40, 55, 65, 82, 90}, w.van(b.achter), w.mis(b.achter), w.verzonnen, w.van(b.achterWoord), w.van(b.naam), w.van(b.woord))
}

func (w *Wisselaar) plaats() string {
	eind := woorden("dam wijk veen burg dorp hoek")
	return w.keer([]int{60, 75, 90}, w.van(w.boek.plaats), w.mis(w.boek.plaats), w.van(w.boek.plaatsWoord), func() string { return w.uit(w.boek.achter) + w.uit(eind) })
}

func (w *Wisselaar) organisatie() string {
	b := w.boek
	return w.keer([]int{45, 60, 75, 83, 93}, w.van(b.woord), w.van(b.vaak), w.van(b.achter), w.van(b.voor), w.van(b.naam), w.verzonnen)
}

// straat makes the name of a street that ends as k does.
func (w *Wisselaar) straat(k string) string {
	eind := ""
	for _, s := range straten {
		if strings.HasSuffix(k, s) && len(k) > len(s) {
			eind = s
			break
		}
	}
	b := w.boek
	return w.keer([]int{25, 50, 75}, w.van(b.achter), w.van(b.voor), w.van(b.woord), w.van(b.plaats)) + eind
}

// zoals writes nieuw in the capitals of oud.
func zoals(oud, nieuw string) string {
	switch {
	case oud == strings.ToLower(oud):
		return nieuw
	case len(oud) > 2 && oud == strings.ToUpper(oud):
		return strings.ToUpper(nieuw)
	}
	rs := []rune(nieuw)
	rs[0] = unicode.ToUpper(rs[0])
	return string(rs)
}

// Namen gives a marked text in which the names of people, places, organisations and streets are others; the same name
// becomes the same other one.
func (w *Wisselaar) Namen(tekst string) string {
	nieuw := map[string]string{}
	return Merk.ReplaceAllStringFunc(tekst, func(m string) string {
		d := Merk.FindStringSubmatch(m)
		if !strings.Contains("NPOA", d[1]) {
			return m
		}
		n, i := len(naamwoord.FindAllString(d[2], -1)), -1
		behoud := d[1] == "O" && n > 2
		return "[[" + d[1] + "|" + naamwoord.ReplaceAllStringFunc(d[2], func(s string) string {
			i++
			k := strings.ToLower(s)
			if slices.Contains(voegsel, k) || w.staat(d[1], k) || behoud && w.r.IntN(4) == 0 {
				return s
			}
			if _, ok := nieuw[k]; !ok {
				nieuw[k] = w.nieuweNaam(d[1], s, k, i, n, nieuw)
			}
			return zoals(s, nieuw[k])
		}) + "]]"
	})
}

// staat reports whether a word of a name stays what it is.
func (w *Wisselaar) staat(soort, k string) bool {
	switch soort {
	case "O":
		return slices.Contains(blijft, k)
	case "P":
		return slices.Contains(deelPlaats, k)
	case "A":
		return slices.Contains(deelStraat, k) || slices.Contains(straten, k)
	}
	return false
}

// nieuweNaam makes another word for word i of n of a name.
func (w *Wisselaar) nieuweNaam(soort, s, k string, i, n int, al map[string]string) string {
	switch soort {
	case "P":
		return w.plaats()
	case "O":
		return w.organisatie()
	case "A":
		return w.straat(k)
	}
	if len([]rune(s)) <= 2 && (s == strings.ToUpper(s) || len(s) == 1) {
		b := make([]byte, len([]rune(s)))
		for j := range b {
			b[j] = "abcdefghijklmnoprstvwz"[w.r.IntN(22)]
		}
		return string(b)
	}
	if v, ok := al[strings.TrimSuffix(k, "s")]; ok && strings.HasSuffix(k, "s") {
		return v + "s"
	}
	v := w.boek.vlag[k]
	if v&lexicon.Achternaam == 0 && (v&lexicon.Voornaam != 0 || n == 1 || i == 0) {
		return w.voornaam()
	}
	return w.achternaam()
}

// buiten changes the words of a marked text that are not marked.
func buiten(tekst string, f func(string) string) string {
	var b strings.Builder
	van := 0
	for _, m := range Merk.FindAllStringIndex(tekst, -1) {
		b.WriteString(naamwoord.ReplaceAllStringFunc(tekst[van:m[0]], f))
		b.WriteString(tekst[m[0]:m[1]])
		van = m[1]
	}
	b.WriteString(naamwoord.ReplaceAllStringFunc(tekst[van:], f))
	return b.String()
}

// Typefouten misspells three in a hundred words that are not marked.
func (w *Wisselaar) Typefouten(tekst string) string {
	return buiten(tekst, func(s string) string {
		if len(s) > 4 && w.r.IntN(100) < 3 {
			return w.fout(s)
		}
		return s
	})
}

// Hoofdletters gives some ordinary words a capital, as people do with words of the field.
func (w *Wisselaar) Hoofdletters(tekst string) string {
	p := 15
	if w.r.IntN(4) == 0 {
		p = 100
	}
	const namen = lexicon.Voornaam | lexicon.Achternaam | lexicon.Plaats
	return buiten(tekst, func(s string) string {
		v := w.boek.vlag[s]
		switch {
		case len(s) > 4 && v&lexicon.Woord != 0 && v&namen == 0 && w.r.IntN(1000) < p:
			return zoals("Xx", s)
		case len(s) >= 2 && len(s) < 6 && s == strings.ToUpper(s) && w.r.IntN(10) < 3:
			b := make([]byte, []int{2, 3, 3, 4}[w.r.IntN(4)])
			for i := range b {
				b[i] = "ABCDEFGHIKLMNOPRSTVWZ"[w.r.IntN(21)]
			}
			return string(b)
		}
		return s
	})
}

// Voorletters gives a third of the texts initials in the place of some names, as minutes have them.
func (w *Wisselaar) Voorletters(tekst string) string {
	if w.r.IntN(100) > 35 {
		return tekst
	}
	eerder := map[string]bool{}
	var b strings.Builder
	van := 0
	for _, m := range Merk.FindAllStringSubmatchIndex(tekst, -1) {
		b.WriteString(tekst[van:m[0]])
		van = m[1]
		naam, l := tekst[m[4]:m[5]], ""
		if tekst[m[2]:m[3]] == "N" && !strings.HasPrefix(tekst[m[1]:], ".") && !strings.HasPrefix(tekst[m[1]:], "'") && (len(eerder) > 0 || w.r.IntN(10) < 3) && w.r.IntN(2) == 0 {
			l = w.letters(naam)
		}
		eerder[naam] = true
		if l == "" {
			b.WriteString(tekst[m[0]:m[1]])
		} else {
			b.WriteString("[[N|" + l + "]]")
		}
	}
	b.WriteString(tekst[van:])
	return b.String()
}

// letters gives the initials of a name, in one of the ways of writing them.
func (w *Wisselaar) letters(naam string) string {
	var l []string
	for _, s := range naamwoord.FindAllString(naam, -1) {
		if !slices.Contains(voegsel, strings.ToLower(s)) && len(l) < 3 {
			l = append(l, strings.ToUpper(string([]rune(s)[:1])))
		}
	}
	if len(l) == 1 && w.r.IntN(10) < 4 {
		l = append(l, string("ABCDEFGHIJKLMNOPRSTVWZ"[w.r.IntN(22)]))
	}
	switch x := w.r.IntN(100); {
	case len(l) == 0:
		return ""
	case x < 70 || len(l) == 1:
		return strings.Join(l, ".") + "."
	case x < 80:
		return strings.Join(l, ".-") + "."
	}
	return strings.Join(l, "")
}

// merklabels are the labels that stand for a kind of mark.
var merklabels = map[string]string{
	"N": "PERSOON", "P": "PLAATS", "O": "ORGANISATIE", "A": "ADRES", "C": "POSTCODE", "D": "DATUM", "T": "TELEFOON", "E": "MAIL", "B": "BSN",
	"I": "REKENING", "K": "KENTEKEN", "Z": "NUMMER", "U": "WEBADRES",
}

// Labels puts labels in the place of most marks, as in a text that was masked before and is edited; what is left is written in vorm.
func (w *Wisselaar) Labels(tekst string, vorm func(string) string) string {
	var b strings.Builder
	van := 0
	for n, m := range Merk.FindAllStringSubmatchIndex(tekst, -1) {
		b.WriteString(vorm(tekst[van:m[0]]))
		van = m[1]
		soort, naam := tekst[m[2]:m[3]], tekst[m[4]:m[5]]
		if l := merklabels[soort]; l != "" && w.r.IntN(10) < 7 {
			b.WriteString("[" + l + "-" + strconv.Itoa(n+1) + "]")
		} else {
			b.WriteString("[[" + soort + "|" + vorm(naam) + "]]")
		}
	}
	b.WriteString(vorm(tekst[van:]))
	return b.String()
}
