package handout

import "strings"

// keurletter is a font of a file, as a strict reader takes it.
type keurletter struct {
	naam    string
	tekst   map[int]rune // by code; nil without a table
	gid     string       // CIDToGIDMap: two bytes for each code
	vormen  int          // shapes in the embedded file
	gezien  map[int]bool // codes in use
	bestand bool
}

// kies gives a font, and checks at its first use that it stands in the file as a subset, with a way back to text
// (PDF/UA-1, 7.21).
func (k *keuring) kies(v any) *keurletter {
	nr, _ := v.(verwijs)
	if l, ok := k.letters[int(nr)]; ok {
		return l
	}
	d := k.g.boek(v)
	naam, _ := d["BaseFont"].(pdfnaam)
	l := &keurletter{naam: string(naam), gezien: map[int]bool{}}
	k.letters[int(nr)] = l
	if d["Subtype"] != pdfnaam("Type0") || d["Encoding"] != pdfnaam("Identity-H") {
		k.fout("font %s of a kind that is not looked into", naam)
		return l
	}
	if len(naam) < 8 || naam[6] != '+' || strings.ToUpper(l.naam[:6]) != l.naam[:6] {
		k.fout("font %s is not named as a subset", naam)
	}
	if r, ok := d["ToUnicode"].(verwijs); ok {
		l.tekst = k.cmap(l.naam, k.g.stromen[int(r)])
	} else {
		k.fout("font %s without ToUnicode", naam)
	}
	k.omlijning(l, k.g.boek(k.g.lijst(d["DescendantFonts"])[0]))
	return l
}

// omlijning looks at the shapes of a font.
func (k *keuring) omlijning(l *keurletter, cid woordenboek) {
	fd := k.g.boek(cid["FontDescriptor"])
	if string(fd["FontName"].(pdfnaam)) != l.naam || cid["BaseFont"] != fd["FontName"] {
		k.fout("font %s has several names", l.naam)
	}
	if r, ok := fd["FontFile2"].(verwijs); ok && k.g.stromen[int(r)] != "" {
		l.bestand, l.vormen = true, u16(tabellen([]byte(k.g.stromen[int(r)]))["maxp"], 4)
	} else {
		k.fout("font %s not embedded", l.naam)
	}
	if r, ok := cid["CIDToGIDMap"].(verwijs); ok {
		l.gid = k.g.stromen[int(r)]
	} else {
		k.fout("font %s without CIDToGIDMap", l.naam)
	}
}

// cmap reads a table from codes to text (ISO 32000-1, 9.10.3).
func (k *keuring) cmap(naam, s string) map[int]rune {
	uit, o := map[int]rune{}, &ontleder{b: []byte(s)}
	var in []int // codes since the last operator
	for o.na() < len(o.b) {
		switch w := o.waarde().(type) {
		case string:
			in = append(in, codes(w)...)
		case operator:
			if w == "endbfrange" {
				k.reeksen(naam, in, uit)
			}
			in = nil
		}
	}
	return uit
}

// reeksen books the ranges of a table: three numbers each.
func (k *keuring) reeksen(naam string, in []int, uit map[int]rune) {
	for i := 0; i+2 < len(in); i += 3 {
		van, tot, naar := in[i], in[i+1], in[i+2]
		if van>>8 != tot>>8 {
			k.fout("font %s: a range changes more than its last byte", naam)
			tot = van | 0xff // what is beyond it, a strict reader does not see
		}
		for c := van; c <= tot; c++ {
			uit[c] = rune(naar + c - van)
		}
	}
}

// codes cuts a shown string into the codes of its letters.
func codes(s string) []int {
	var uit []int
	for i := 0; i+1 < len(s); i += 2 {
		uit = append(uit, int(s[i])<<8|int(s[i+1]))
	}
	return uit
}

// tekstVan gives the text of a shown string. Every code leads to a letter and to a shape that is there.
func (k *keuring) tekstVan(s string) string {
	if k.letter == nil {
		k.fout("text without a font")
		return ""
	}
	var uit strings.Builder
	for _, c := range codes(s) {
		k.letter.gezien[c] = true
		if r, ok := k.letter.tekst[c]; ok {
			uit.WriteRune(r)
		}
	}
	return uit.String()
}

// gebruikt looks at the letters that were drawn.
func (k *keuring) gebruikt() {
	for _, l := range k.letters {
		for c := range l.gezien {
			if _, ok := l.tekst[c]; !ok && l.tekst != nil {
				k.fout("font %s: code %04X leads to no text", l.naam, c)
			}
			if l.gid != "" && l.bestand && !l.heeft(c) {
				k.fout("font %s: code %04X has no shape", l.naam, c)
			}
		}
		if l.vormen > 2*len(l.gezien)+2 { // a letter with an accent is made of two shapes
			k.fout("font %s holds %d shapes for %d letters", l.naam, l.vormen, len(l.gezien))
		}
	}
}

// heeft reports whether a code leads to a shape in the file. Shape 0 stands for what is not there.
func (l *keurletter) heeft(c int) bool {
	if 2*c+1 >= len(l.gid) {
		return false
	}
	gid := u16([]byte(l.gid[2*c:2*c+2]), 0)
	return gid > 0 && gid < l.vormen
}
