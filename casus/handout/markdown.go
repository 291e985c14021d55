package handout

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// naarMarkdown writes CommonMark 0.31 that reads well as it stands: one line a paragraph, no HTML. Only tables are an
// extension (GitHub's), for CommonMark has none.
func naarMarkdown(d Document) ([]byte, error) {
	m := mdSchrijver{}
	if err := m.document(d); err != nil {
		return nil, err
	}
	return []byte(m.b.String()), nil
}

// mdSchrijver gathers the paragraphs, with an empty line between them.
type mdSchrijver struct {
	b    strings.Builder
	lijn string // what stands before every line: "> " inside a box
	diep int    // levels that every heading stands deeper
}

// document writes a document and the papers in it.
func (m *mdSchrijver) document(d Document) error {
	m.diep = d.diep
	m.kop(1, d.Titel)
	if err := m.blokken(d.Aanhef); err != nil {
		return err
	}
	for _, x := range d.Delen {
		m.kop(2, x.Kop)
		if err := m.blokken(x.Blokken); err != nil {
			return err
		}
	}
	if d.Voet != "" {
		m.alinea(Alinea{Regel: Regel{vast(d.Voet)}})
	}
	for _, x := range d.Stukken {
		if err := m.document(x); err != nil {
			return err
		}
	}
	return nil
}

// stuk writes lines that belong together.
func (m *mdSchrijver) stuk(regels ...string) {
	if m.b.Len() > 0 {
		m.b.WriteString(strings.TrimRight(m.lijn, " ") + "\n")
	}
	for _, r := range regels {
		m.b.WriteString(strings.TrimRight(m.lijn+r, " ") + "\n")
	}
}

// kop writes a heading of a level. A # at its end would be taken for the end of the markup.
func (m *mdSchrijver) kop(niveau int, tekst string) {
	t := mdBegin(mdRegel(Regel{vast(tekst)}))
	if strings.HasSuffix(t, "#") && !strings.HasSuffix(t, `\#`) {
		t = t[:len(t)-1] + `\#`
	}
	m.stuk(strings.Repeat("#", niveau+m.diep) + " " + t)
}

// blokken writes blocks; the first that is not known ends it with an error.
func (m *mdSchrijver) blokken(bs []Blok) error {
	for _, b := range bs {
		if err := m.blok(b); err != nil {
			return err
		}
	}
	return nil
}

// blok writes one block.
func (m *mdSchrijver) blok(b Blok) error {
	switch b := b.(type) {
	case Alinea:
		m.alinea(b)
	case Tussenkop:
		m.kop(3, b.Tekst)
	case Lijst:
		m.lijst(b.Punten)
	case Feiten:
		m.lijst(b.regels())
	case Figuur:
		m.alinea(Alinea{Regel: Regel{vast(b.Uitleg)}})
	case Tabel:
		m.tabel(b)
	case Kader:
		return m.kader(b)
	case Schrijfregels:
		m.schrijfregels(b)
	case Aankruisvakken:
		m.aankruisvakken(b)
	case Kaart:
		m.kop(3, b.Kop)
		return m.blokken(b.Blokken)
	case Inhoud:
		m.lijst(b.titels())
	case Nieuwblad: // there are no pages here
	default:
		return fmt.Errorf("block %T: %w", b, errBlok)
	}
	return nil
}

// alinea writes a paragraph; words of the inwoner are a quotation.
func (m *mdSchrijver) alinea(b Alinea) {
	t := mdBegin(mdRegel(b.Regel))
	if b.Stijl == Citaat {
		t = "> " + t
	}
	m.stuk(t)
}

// kader writes a box as a quotation: the one box that CommonMark has.
func (m *mdSchrijver) kader(b Kader) error {
	in := mdSchrijver{lijn: m.lijn + "> ", diep: m.diep}
	err := in.blokken(b.Blokken)
	if m.b.Len() > 0 {
		m.b.WriteString(strings.TrimRight(m.lijn, " ") + "\n")
	}
	m.b.WriteString(in.b.String())
	return err
}

// schrijfregels writes lines of underscores: as they stand they are lines to write on, and CommonMark draws them.
func (m *mdSchrijver) schrijfregels(b Schrijfregels) {
	if b.Naam != "" {
		m.alinea(Alinea{Regel: Regel{vast(b.Naam)}})
	}
	m.alinea(Alinea{Regel: Regel{vast(b.uitleg())}})
	for range b.aantal() {
		m.stuk(strings.Repeat("_", 60))
	}
}

// aankruisvakken writes a list in which every point begins with an empty box. "[ ]" would be a list of tasks in some
// readers only, and square brackets are for masks.
func (m *mdSchrijver) aankruisvakken(b Aankruisvakken) {
	if b.Naam != "" {
		m.alinea(Alinea{Regel: Regel{vast(b.Naam)}})
	}
	vakken := make([]Regel, len(b.Vakken))
	for i, r := range b.Vakken {
		vakken[i] = append(Regel{vast(vakLetter + " ")}, r...)
	}
	m.lijst(vakken)
}

// lijst writes a list without white lines, so that it stays tight.
func (m *mdSchrijver) lijst(rs []Regel) {
	regels := make([]string, len(rs))
	for i, r := range rs {
		regels[i] = "- " + mdBegin(mdRegel(r))
	}
	m.stuk(regels...)
}

// tabel writes a table as GitHub reads it.
func (m *mdSchrijver) tabel(t Tabel) {
	kop, lijn := make([]string, len(t.Kolommen)), make([]string, len(t.Kolommen))
	for i, k := range t.Kolommen {
		kop[i], lijn[i] = mdCel(Cel{k.Kop}, false), "---"
	}
	regels := []string{mdRij(kop), mdRij(lijn)}
	for _, r := range t.Rijen {
		cellen := make([]string, len(r))
		for i, c := range r {
			cellen[i] = mdCel(c, i == 0 && t.Rijkop)
		}
		regels = append(regels, mdRij(cellen))
	}
	m.stuk(regels...)
}

// mdRij writes one row.
func mdRij(cellen []string) string { return "| " + strings.Join(cellen, " | ") + " |" }

// mdCel writes a cell on one line, for a row of a table cannot have more; the heading of a row stands out.
func mdCel(c Cel, kop bool) string {
	delen := make([]string, len(c))
	for i, r := range c {
		if kop {
			r = r.vorm(func(s Stuk) Stuk { s.Vet = true; return s })
		}
		delen[i] = mdRegel(r)
	}
	return strings.ReplaceAll(strings.Join(delen, " / "), "|", `\|`)
}

// mdRegel writes running text. Pieces with the same look are joined first, so that no "****" can arise.
func mdRegel(r Regel) string {
	var b strings.Builder
	vorige := ' '
	for _, s := range r.gebonden() {
		b.WriteString(mdStuk(s, vorige))
		vorige, _ = utf8.DecodeLastRuneInString(s.Tekst)
	}
	return strings.TrimSpace(b.String())
}

// mdStuk writes one piece after the rune vorige. White space stays outside the stars: inside, it breaks the emphasis.
func mdStuk(s Stuk, vorige rune) string {
	t := strings.TrimSpace(s.Tekst)
	if t == "" {
		return s.Tekst
	}
	voor, na, _ := strings.Cut(s.Tekst, t)
	if voor != "" {
		vorige = ' '
	}
	t = mdVlucht(t, vorige)
	if s.Link != "" {
		t = "[" + strings.NewReplacer("[", `\[`, "]", `\]`).Replace(t) + "](" + mdAdres(s.Link) + ")"
	}
	if s.Vet {
		t = "**" + t + "**"
	}
	return voor + t + na
}

// mdAdres keeps an address inside its parentheses.
func mdAdres(s string) string {
	return strings.NewReplacer("(", "%28", ")", "%29", " ", "%20", "<", "%3C", ">", "%3E", `\`, "%5C").Replace(s)
}

// mdVlucht escapes what would be markup anywhere in a line. Square brackets stay as they are, so that labels such as
// "[inwoner]" read well: without a parenthesis or colon behind it a bracket means nothing, as no links are defined.
func mdVlucht(s string, vorige rune) string {
	var b strings.Builder
	for i, r := range s {
		switch {
		case strings.ContainsRune("\\*_`<~", r),
			r == '&' && entiteit(s[i:]),
			vorige == ']' && strings.ContainsRune("(:[", r):
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		vorige = r
	}
	return b.String()
}

// entiteit reports whether s starts like "&eacute;" or "&#8364;".
func entiteit(s string) bool {
	i := strings.IndexByte(s, ';')
	return i > 1 && !strings.ContainsFunc(s[1:i], func(r rune) bool {
		return r != '#' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}

// mdBegin escapes what is markup only at the start of a line: headings, lists, quotations, boxes to tick.
func mdBegin(s string) string {
	rest := strings.TrimLeft(s, "0123456789")
	switch {
	case s == "":
		return s
	case strings.ContainsRune("#>+-", rune(s[0])):
		return `\` + s
	case len(rest) < len(s) && rest != "" && (rest[0] == '.' || rest[0] == ')'):
		return s[:len(s)-len(rest)] + `\` + rest
	case strings.HasPrefix(s, "[ ]"), strings.HasPrefix(s, "[x]"), strings.HasPrefix(s, "[X]"):
		return `\` + s
	}
	return s
}
