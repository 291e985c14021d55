package handout

import (
	"fmt"
	"slices"
	"strings"
)

// keuring checks a PDF against the conditions of PDF/UA-1 that a program can check, and gathers its text in the order
// of the structure tree.
type keuring struct {
	g       *gelezen
	fouten  []string
	vormen  []string          // the conditions that were not met, as they stand in the code
	merken  map[[2]int]string // page object, MCID -> text
	gezien  map[[2]int]bool   // in the structure tree
	objr    map[int]bool      // annotations in the structure tree
	koppen  []int
	tekst   []string // per element without elements in it, in order; of a Figure its Alt
	figuren int
	letters map[int]*keurletter // by object number of the font
	letter  *keurletter         // in use at this place of the page
}

// keur returns what is wrong with a file.
func keur(g *gelezen) *keuring {
	k := &keuring{g: g, merken: map[[2]int]string{}, gezien: map[[2]int]bool{}, objr: map[int]bool{}, letters: map[int]*keurletter{}}
	wortel := g.boek(g.slot["Root"])
	k.document(wortel)
	bladen := k.bladen(wortel)
	for _, b := range bladen {
		k.inhoud(b)
	}
	k.boom(wortel, bladen)
	for m := range k.merken {
		if !k.gezien[m] {
			k.fout("MCID %v not in the structure tree", m)
		}
	}
	k.gebruikt()
	slices.Sort(k.fouten)
	return k
}

// fout notes that a condition is not met. TestKeuringZietFouten finds every call of it.
func (k *keuring) fout(vorm string, a ...any) {
	k.vormen = append(k.vormen, vorm)
	k.fouten = append(k.fouten, fmt.Sprintf(vorm, a...))
}

func (k *keuring) document(w woordenboek) {
	g := k.g
	if g.boek(w["MarkInfo"])["Marked"] != true {
		k.fout("not marked")
	}
	if w["Lang"] != "nl-NL" {
		k.fout("no language")
	}
	if g.boek(w["ViewerPreferences"])["DisplayDocTitle"] != true {
		k.fout("title not displayed")
	}
	titel := pdfString(g.boek(g.slot["Info"])["Title"])
	if titel == "" {
		k.fout("no title")
	}
	r, _ := w["Metadata"].(verwijs)
	if xmp := g.stromen[int(r)]; !strings.Contains(xmp, "<pdfuaid:part>1<") || !strings.Contains(xmp, "<dc:title>") {
		k.fout("metadata without title or PDF/UA mark")
	}
	if g.boek(g.boek(w["Outlines"])["First"])["Title"] == nil {
		k.fout("no bookmarks")
	}
	if r, ok := w["Outlines"].(verwijs); ok {
		if n := k.bladwijzers(r); g.boek(r)["Count"] != float64(n) {
			k.fout("%d bookmarks are open, not %v", n, g.boek(r)["Count"])
		}
	}
	for _, n := range []string{"Author", "Creator", "CreationDate", "ModDate"} {
		if g.boek(g.slot["Info"])[n] != nil {
			k.fout("metadata holds %s", n)
		}
	}
}

// bladwijzers walks through the bookmarks under one, and counts those that are seen when it is open (ISO 32000-1, 12.3.3).
func (k *keuring) bladwijzers(ouder verwijs) int {
	n := 0
	var vorige any
	for v := k.g.boek(ouder)["First"]; v != nil; vorige, v = v, k.g.boek(v)["Next"] {
		d := k.g.boek(v)
		n++
		if d["Parent"] != ouder || d["Prev"] != vorige || d["Next"] == nil && k.g.boek(ouder)["Last"] != v {
			k.fout("bookmarks do not lead to each other")
		}
		if pdfString(d["Title"]) == "" || k.g.boek(k.g.lijst(d["Dest"])[0])["Type"] != pdfnaam("Page") {
			k.fout("bookmark without words or place")
		}
		onder := k.bladwijzers(v.(verwijs))
		switch t, _ := d["Count"].(float64); {
		case t != float64(onder) && t != -float64(onder), onder == 0 && d["Count"] != nil:
			k.fout("bookmark says %v stand under it, not %d", d["Count"], onder)
		case t > 0:
			n += onder
		}
	}
	return n
}

// bladen lists the object numbers of the pages.
func (k *keuring) bladen(w woordenboek) []int {
	var uit []int
	for i, v := range k.g.lijst(k.g.boek(w["Pages"])["Kids"]) {
		nr := int(v.(verwijs))
		uit = append(uit, nr)
		b := k.g.boek(v)
		if b["StructParents"] != float64(i) {
			k.fout("page without StructParents")
		}
		if b["Tabs"] != pdfnaam("S") {
			k.fout("page without tab order")
		}
	}
	return uit
}

// inhoud walks through the content of a page: every sign of paint stands in a merk or in an artifact.
func (k *keuring) inhoud(blad int) {
	r, _ := k.g.boek(verwijs(blad))["Contents"].(verwijs)
	o := &ontleder{b: []byte(k.g.stromen[int(r)])}
	bron := k.g.boek(k.g.boek(verwijs(blad))["Resources"])
	var stapel []woordenboek
	var letters []*keurletter // put aside by q
	k.letter = nil
	var in []any
	for o.na() < len(o.b) {
		v := o.waarde()
		op, ok := v.(operator)
		if !ok {
			in = append(in, v)
			continue
		}
		switch op {
		case "BDC", "BMC":
			stapel = append(stapel, k.open(blad, stapel, in))
		case "EMC":
			if len(stapel) == 0 {
				k.fout("EMC without BDC")
				return
			}
			stapel = stapel[:len(stapel)-1]
		case "q":
			letters = append(letters, k.letter)
		case "Q":
			k.letter, letters = letters[len(letters)-1], letters[:len(letters)-1]
		case "Tf":
			k.letter = k.kies(k.g.boek(bron["Font"])[string(in[0].(pdfnaam))])
		case "Do":
			if x := k.g.boek(k.g.boek(bron["XObject"])[string(in[0].(pdfnaam))]); x["Subtype"] != pdfnaam("Image") {
				k.fout("%v is drawn, and may hold content", in[0])
			}
			k.verf(blad, op, stapel, in)
		case "Tj", "TJ", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "BI":
			k.verf(blad, op, stapel, in)
		}
		in = nil
	}
	if len(stapel) > 0 {
		k.fout("BDC without EMC")
	}
}

// open begins marked content; it gives its properties, with its tag as "tag".
func (k *keuring) open(blad int, stapel []woordenboek, in []any) woordenboek {
	d := woordenboek{}
	if len(in) == 2 {
		d = k.g.boek(in[1])
	}
	d["tag"] = in[0]
	m, isMerk := d["MCID"].(float64)
	for _, om := range stapel { // allowed in part, but poppler loses what follows it
		k.fout("%v inside %v", in[0], om["tag"])
	}
	if isMerk {
		k.merken[[2]int{blad, int(m)}] += pdfString(d["ActualText"])
	}
	return d
}

// verf books what a painting operator shows.
func (k *keuring) verf(blad int, op operator, stapel []woordenboek, in []any) {
	if len(stapel) == 0 {
		k.fout("%s outside marked content", op)
		return
	}
	if op != "Tj" {
		return
	}
	laatste, tekst := stapel[len(stapel)-1], k.tekstVan(in[0].(string))
	if m, ok := laatste["MCID"].(float64); ok && laatste["ActualText"] == nil {
		k.merken[[2]int{blad, int(m)}] += tekst
	}
}

// boom walks through the structure tree.
func (k *keuring) boom(w woordenboek, bladen []int) {
	b := k.g.boek(w["StructTreeRoot"])
	if len(k.g.lijst(b["K"])) != 1 {
		k.fout("no structure tree")
		return
	}
	ouders := map[int]any{}
	nums := k.g.lijst(k.g.boek(b["ParentTree"])["Nums"])
	for i := 0; i+1 < len(nums); i += 2 {
		ouders[int(nums[i].(float64))] = nums[i+1]
	}
	k.element(k.g.lijst(b["K"])[0].(verwijs), w["StructTreeRoot"].(verwijs), "", func(blad, mcid int) any {
		rij := k.g.lijst(ouders[slices.Index(bladen, blad)])
		if mcid < len(rij) {
			return rij[mcid]
		}
		return nil
	})
	k.links(bladen, ouders)
	for i, h := range k.koppen {
		if i == 0 && h != 1 || i > 0 && h > k.koppen[i-1]+1 {
			k.fout("heading level skipped")
		}
	}
	if !slices.Contains(k.koppen, 1) {
		k.fout("no first heading")
	}
}

// binnen says in which elements an element may stand, if that is limited.
func binnen(soort string) []string {
	return map[string][]string{
		"LI": {"L"}, "Lbl": {"LI"}, "LBody": {"LI"}, "TR": {"Table"}, "TH": {"TR"}, "TD": {"TR"}, "Document": {""},
		"TOCI": {"TOC"}, "Reference": {"TOCI"}, "Part": {"Document"},
	}[soort]
}

// houdt says which elements an element may hold, if that is limited.
func houdt(soort string) []string {
	return map[string][]string{
		"L": {"LI"}, "LI": {"Lbl", "LBody"}, "Table": {"TR"}, "TR": {"TH", "TD"}, "TOC": {"TOCI"}, "Figure": {},
	}[soort]
}

func (k *keuring) element(r, ouder verwijs, in string, tak func(blad, mcid int) any) {
	d := k.g.boek(r)
	soort := string(d["S"].(pdfnaam))
	if d["P"] != ouder {
		k.fout("%s with another parent", soort)
	}
	if om := binnen(soort); om != nil && !slices.Contains(om, in) {
		k.fout("%s in %q", soort, in)
	}
	if wat := houdt(in); wat != nil && !slices.Contains(wat, soort) {
		k.fout("%s holds %s", in, soort)
	}
	if !slices.Contains(strings.Fields("Document Part Sect Div H1 H2 H3 H4 TOC TOCI Reference P L LI Lbl LBody Table TR TH TD Figure Link Span"), soort) {
		k.fout("unknown type %s", soort)
	}
	k.eisen(soort, d)
	kinderen := k.g.lijst(d["K"])
	if len(kinderen) == 0 && soort != "TD" && soort != "TH" {
		k.fout("empty %s", soort)
	}
	tekst := ""
	for _, v := range kinderen {
		switch c := v.(type) {
		case verwijs:
			deel := k.g.boek(c)["S"]
			inRegel := deel == pdfnaam("Link") || deel == pdfnaam("Span") // part of its line
			if !inRegel && tekst != "" {
				k.tekst, tekst = append(k.tekst, tekst), ""
			}
			voor := len(k.tekst)
			k.element(c, r, soort, tak)
			if inRegel {
				tekst += strings.Join(k.tekst[voor:], "")
				k.tekst = k.tekst[:voor]
			}
		case float64:
			tekst += k.stuk(r, int(d["Pg"].(verwijs)), int(c), tak)
		case woordenboek:
			if c["Type"] == pdfnaam("OBJR") {
				k.objr[int(c["Obj"].(verwijs))] = true
				continue
			}
			tekst += k.stuk(r, int(c["Pg"].(verwijs)), int(c["MCID"].(float64)), tak)
		}
	}
	switch {
	case soort == "Figure":
		k.tekst = append(k.tekst, pdfString(d["Alt"]))
	case tekst != "":
		k.tekst = append(k.tekst, tekst)
	}
}

// eisen checks what single types ask.
func (k *keuring) eisen(soort string, d woordenboek) {
	switch soort {
	case "H1", "H2", "H3", "H4":
		k.koppen = append(k.koppen, int(soort[1]-'0'))
	case "Figure":
		k.figuren++
		if pdfString(d["Alt"]) == "" {
			k.fout("Figure without Alt")
		}
	case "TH":
		if k.g.boek(d["A"])["Scope"] == nil {
			k.fout("TH without Scope")
		}
	}
}

// stuk gives the text of a merk that an element points to; the ouderboom must point back.
func (k *keuring) stuk(r verwijs, blad, mcid int, tak func(blad, mcid int) any) string {
	m := [2]int{blad, mcid}
	if _, ok := k.merken[m]; !ok {
		k.fout("no content for MCID %v", m)
	}
	if k.gezien[m] {
		k.fout("MCID %v twice in the tree", m)
	}
	k.gezien[m] = true
	if tak(blad, mcid) != r {
		k.fout("parent tree does not lead back from %v", m)
	}
	return k.merken[m]
}

func (k *keuring) links(bladen []int, ouders map[int]any) {
	for _, b := range bladen {
		for _, a := range k.g.lijst(k.g.boek(verwijs(b))["Annots"]) {
			d := k.g.boek(a)
			if pdfString(d["Contents"]) == "" {
				k.fout("link without words")
			}
			s, _ := d["StructParent"].(float64)
			if r, ok := a.(verwijs); !ok || !k.objr[int(r)] || k.g.boek(ouders[int(s)])["S"] != pdfnaam("Link") {
				k.fout("link outside the tree")
			}
			if d["Subtype"] != pdfnaam("Link") || k.g.boek(d["A"])["URI"] == nil && d["Dest"] == nil {
				k.fout("link that leads nowhere")
			}
		}
	}
}
