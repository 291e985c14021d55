package handout

import (
	"iter"
	"slices"
	"strconv"
	"strings"

	"oliekan/casus/anoniem"
)

// A paper holds labels, never names. Who writes a letter needs the names, and types each once: in the file of Word every
// place of a label is a field that is tied to one line of a list inside the file (ECMA-376, part 1, 17.5.2: a structured
// document tag with a dataBinding). Word fills all places as soon as one of them is typed over. So oliekan never writes a
// name, and nobody searches and replaces.
const (
	namenRuimte = "urn:oliekan:namen"
	namenID     = "{6F6C6965-6B61-4E6E-8E61-6D656E000001}" // of the list; the same in each file, so it tells nothing
)

// labeldeel is a part of a text: a label, or what stands between two.
type labeldeel struct {
	tekst string
	label bool
}

// labeldelen cuts a text before and after each label.
func labeldelen(s string) iter.Seq[labeldeel] {
	return func(yield func(labeldeel) bool) {
		van := 0
		for i := 0; i < len(s); i++ {
			j := strings.IndexByte(s[i:], ']')
			if s[i] != '[' || j < 0 || !anoniem.IsLabel(s[i:i+j+1]) {
				continue
			}
			if van < i && !yield(labeldeel{s[van:i], false}) {
				return
			}
			van = i + j + 1
			if !yield(labeldeel{s[i:van], true}) {
				return
			}
			i = van - 1
		}
		if van < len(s) || s == "" {
			yield(labeldeel{s[van:], false})
		}
	}
}

// Velden gives the labels that are fields in a form, each once, in the order in which they come; none where a form has no
// fields.
func (d Document) Velden(f Formaat) []string {
	var uit []string
	if f != Word {
		return nil
	}
	d.vorm(func(s Stuk) Stuk {
		for x := range labeldelen(s.Tekst) {
			if x.label && !slices.Contains(uit, x.tekst) {
				uit = append(uit, x.tekst)
			}
		}
		return s
	})
	return uit
}

// naam writes a label as a field for its name.
func (w *wordSchrijver) naam(s Stuk) {
	i := slices.Index(w.namen, s.Tekst)
	if i < 0 {
		i, w.namen = len(w.namen), append(w.namen, s.Tekst)
	}
	kaal := strings.Trim(s.Tekst, "[]")
	w.begin("w:sdt")
	w.begin("w:sdtPr")
	w.uiterlijk(s)
	w.gesloten("w:alias", attr{"w:val", "Vul één keer in: " + kaal})
	w.gesloten("w:tag", attr{"w:val", kaal})
	w.gesloten("w:id", attr{"w:val", w.volgnummer()})
	w.gesloten("w:dataBinding", attr{"w:prefixMappings", "xmlns:n='" + namenRuimte + "'"},
		attr{"w:xpath", "/n:namen[1]/n:naam[" + strconv.Itoa(i+1) + "]"}, attr{"w:storeItemID", namenID})
	w.gesloten("w:text")
	w.eind()
	w.begin("w:sdtContent")
	w.loopt(s)
	w.eind()
	w.eind()
}

// namenlijst is the list that the fields are tied to: each label, in its own place, for as long as no name is typed.
func (w *wordSchrijver) namenlijst() []byte {
	p := wordDeel()
	p.begin("namen", attr{"xmlns", namenRuimte})
	for _, l := range w.namen {
		p.met("naam", l, attr{"label", strings.Trim(l, "[]")})
	}
	p.eind()
	return p.bytes()
}
