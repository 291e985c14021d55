package handout

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// mutatie breaks a good file in one way.
type mutatie struct {
	naam, fout string // fout is what the keuring must find, among other things
	breek      func(g *gelezen, w woordenboek)
}

// TestKeuringZietFouten breaks a good file in one way at a time, and asks that every condition of the keuring was the one
// to find something: a checker that finds nothing proves nothing.
func TestKeuringZietFouten(t *testing.T) {
	gezien := map[string]bool{}
	heel, err := naarPDF(bundel(t, Samenvatting, oefencasussen(t)[:2]))
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range slices.Concat(documentMutaties(), inhoudMutaties(), boomMutaties(), letterMutaties()) {
		t.Run(m.naam, func(t *testing.T) {
			g, err := leesPDF(heel)
			if err != nil {
				t.Fatal(err)
			}
			m.breek(g, g.boek(g.slot["Root"]))
			k := keur(g)
			if fouten := strings.Join(k.fouten, "\n"); !strings.Contains(fouten, m.fout) {
				t.Errorf("want %q in the findings, got: %s", m.fout, fouten)
			}
			for _, v := range k.vormen {
				gezien[v] = true
			}
		})
	}
	for _, v := range voorwaarden(t, "keuring_test.go", "keuringletters_test.go") {
		if !gezien[v] {
			t.Errorf("no mutation was found by the condition %q", v)
		}
	}
}

// voorwaarden gathers what the keuring can find from its own code.
func voorwaarden(t *testing.T, bestanden ...string) []string {
	t.Helper()
	var uit []string
	for _, naam := range bestanden {
		f, err := parser.ParseFile(token.NewFileSet(), naam, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			c, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			if s, ok := c.Fun.(*ast.SelectorExpr); ok && s.Sel.Name == "fout" {
				v, err := strconv.Unquote(c.Args[0].(*ast.BasicLit).Value)
				if err != nil {
					t.Fatal(err)
				}
				uit = append(uit, v)
			}
			return true
		})
	}
	if len(uit) < 30 {
		t.Fatalf("%d conditions found in the code of the keuring, want them all", len(uit))
	}
	return uit
}

func documentMutaties() []mutatie {
	return []mutatie{
		{"not marked", "not marked", func(_ *gelezen, w woordenboek) { delete(w, "MarkInfo") }},
		{"no language", "no language", func(_ *gelezen, w woordenboek) { delete(w, "Lang") }},
		{"title not shown", "title not displayed", func(_ *gelezen, w woordenboek) { delete(w, "ViewerPreferences") }},
		{"no title", "no title", func(g *gelezen, _ woordenboek) { delete(g.boek(g.slot["Info"]), "Title") }},
		{"author", "holds Author", func(g *gelezen, _ woordenboek) { g.boek(g.slot["Info"])["Author"] = "iemand" }},
		{"no metadata", "metadata without", func(_ *gelezen, w woordenboek) { delete(w, "Metadata") }},
		{"no mark in the metadata", "metadata without", metadata("pdfuaid:part", "pdfuaid:deel")},
		{"no title in the metadata", "metadata without", metadata("dc:title", "dc:titel")},
		{"no bookmarks", "no bookmarks", func(_ *gelezen, w woordenboek) { delete(w, "Outlines") }},
		{"bookmarks not counted", "bookmarks are open", func(g *gelezen, w woordenboek) { delete(g.boek(w["Outlines"]), "Count") }},
		{"bookmark counted as fpdf does", "stand under it", func(g *gelezen, w woordenboek) { g.boek(g.boek(w["Outlines"])["Last"])["Count"] = 0.0 }},
		{"bookmark led astray", "do not lead to each other", func(g *gelezen, w woordenboek) { delete(g.boek(g.boek(w["Outlines"])["Last"]), "Prev") }},
		{"bookmark without words", "without words or place", func(g *gelezen, w woordenboek) { delete(g.boek(g.boek(w["Outlines"])["Last"]), "Title") }},
		{"no StructParents", "without StructParents", func(g *gelezen, _ woordenboek) { delete(g.boek(verwijs(3)), "StructParents") }},
		{"no tab order", "without tab order", func(g *gelezen, _ woordenboek) { delete(g.boek(verwijs(3)), "Tabs") }},
		{"link without words", "link without words", func(g *gelezen, _ woordenboek) { delete(eersteLink(g), "Contents") }},
		{"link without a row in the parent tree", "link outside", func(g *gelezen, _ woordenboek) { delete(eersteLink(g), "StructParent") }},
		{"link outside the tree", "link outside", func(g *gelezen, _ woordenboek) {
			eersteVan(g, "Link")["K"] = slices.DeleteFunc(g.lijst(eersteVan(g, "Link")["K"]), func(v any) bool { return g.boek(v)["Type"] == pdfnaam("OBJR") })
		}},
		{"link to nowhere", "leads nowhere", func(g *gelezen, _ woordenboek) { delete(eersteLink(g), "Dest") }},
	}
}

func metadata(van, naar string) func(g *gelezen, w woordenboek) {
	return func(g *gelezen, w woordenboek) {
		nr := int(w["Metadata"].(verwijs))
		g.stromen[nr] = strings.ReplaceAll(g.stromen[nr], van, naar)
	}
}

func inhoudMutaties() []mutatie {
	erbij := func(s string) func(g *gelezen, w woordenboek) {
		return func(g *gelezen, _ woordenboek) { g.stromen[4] += "\n" + s }
	}
	voorin := func(s string) func(g *gelezen, w woordenboek) {
		return func(g *gelezen, _ woordenboek) { g.stromen[4] = s + "\n" + g.stromen[4] }
	}
	wissel := func(van, naar string) func(g *gelezen, w woordenboek) {
		return func(g *gelezen, _ woordenboek) { g.stromen[4] = strings.Replace(g.stromen[4], van, naar, 1) }
	}
	return []mutatie{
		{"paint outside", "outside marked content", erbij("0 0 m 9 9 l S")},
		{"text outside", "Tj outside marked content", wissel(" BDC\n", " BDC\nEMC\n")},
		{"drawn content", "may hold content", erbij("/Artifact BMC /Onbekend Do EMC")},
		{"EMC too many", "EMC without BDC", erbij("EMC")},
		{"EMC too few", "BDC without EMC", erbij("/Artifact BMC")},
		{"artifact inside", "inside", wissel("BDC\n", "BDC\n/Artifact BMC EMC\n")},
		{"content inside an artifact", "inside Artifact", erbij("/Artifact BMC /P <</MCID 9999>> BDC EMC EMC")},
		{"merk outside the tree", "not in the structure tree", erbij("/P <</MCID 9999>> BDC EMC")},
		{"merk is gone", "no content for MCID", wissel("<</MCID 0>>", "<</MCID 9998>>")},
		{"text without a font", "text without a font", voorin("/Artifact BMC BT <0041> Tj ET EMC")},
	}
}

func boomMutaties() []mutatie {
	wordt := func(van, naar string) func(g *gelezen, w woordenboek) {
		return func(g *gelezen, _ woordenboek) { eersteVan(g, van)["S"] = pdfnaam(naar) }
	}
	weg := func(soort, regel string) func(g *gelezen, w woordenboek) {
		return func(g *gelezen, _ woordenboek) { delete(eersteVan(g, soort), regel) }
	}
	return []mutatie{
		{"no tree", "no structure tree", func(_ *gelezen, w woordenboek) { delete(w, "StructTreeRoot") }},
		{"no parent tree", "does not lead back", func(g *gelezen, w woordenboek) { delete(g.boek(w["StructTreeRoot"]), "ParentTree") }},
		{"heading skipped", "level skipped", wordt("H2", "H4")},
		{"other first heading", "level skipped", wordt("H1", "H2")},
		{"no first heading", "no first heading", wordt("H1", "P")},
		{"TH without scope", "without Scope", weg("TH", "A")},
		{"figure without alt", "without Alt", weg("Figure", "Alt")},
		{"LI outside L", "LI in", wordt("L", "Sect")},
		{"LBody outside LI", "LBody in", wordt("LI", "Div")},
		{"L with others", "L holds Div", wordt("LI", "Div")},
		{"LI with others", "LI holds P", wordt("LBody", "P")},
		{"TR outside Table", "TR in", wordt("Table", "Div")},
		{"Table with others", "Table holds Div", wordt("TR", "Div")},
		{"TH outside TR", "TH in", wordt("TR", "Div")},
		{"TR with others", "TR holds P", wordt("TD", "P")},
		{"TOCI outside TOC", "TOCI in", wordt("TOC", "Sect")},
		{"unknown type", "unknown type", wordt("P", "Alinea")},
		{"empty element", "empty P", func(g *gelezen, _ woordenboek) { eersteVan(g, "P")["K"] = []any{} }},
		{"other parent", "another parent", func(g *gelezen, _ woordenboek) { eersteVan(g, "P")["P"] = verwijs(1) }},
		{"merk twice", "twice in the tree", func(g *gelezen, _ woordenboek) {
			p := eersteVan(g, "P")
			p["K"] = append(g.lijst(p["K"]), g.lijst(p["K"])[0])
		}},
	}
}

func letterMutaties() []mutatie {
	weg := func(soort, regel string) func(g *gelezen, w woordenboek) {
		return func(g *gelezen, _ woordenboek) {
			for _, d := range lettertypes(g, soort) {
				delete(d, regel)
			}
		}
	}
	stroomWordt := func(soort, regel string, naar func(string) string) func(g *gelezen, w woordenboek) {
		return func(g *gelezen, _ woordenboek) {
			for _, d := range lettertypes(g, soort) {
				if r, ok := d[regel].(verwijs); ok {
					g.stromen[int(r)] = naar(g.stromen[int(r)])
				}
			}
		}
	}
	naam := func(soort, regel, naar string) func(g *gelezen, w woordenboek) {
		return func(g *gelezen, _ woordenboek) { lettertypes(g, soort)[0][regel] = pdfnaam(naar) }
	}
	return []mutatie{
		{"font not embedded", "not embedded", weg("FontDescriptor", "FontFile2")},
		{"font without map", "without CIDToGIDMap", weg("Font", "CIDToGIDMap")},
		{"font without text", "without ToUnicode", weg("Font", "ToUnicode")},
		{"font of another kind", "not looked into", naam("Font", "Subtype", "TrueType")},
		{"font with all letters", "shapes for", stroomWordt("FontDescriptor", "FontFile2", func(string) string {
			b, _ := letterbestanden.ReadFile("letters/latin-400.ttf")
			return string(b)
		})},
		{"font named as a whole", "not named as a subset", naam("Font", "BaseFont", "SourceSans3-Regular")},
		{"font with two names", "several names", naam("FontDescriptor", "FontName", "AAAAAA+Anders")},
		{"range as fpdf writes it", "more than its last byte", stroomWordt("Font", "ToUnicode", func(string) string {
			return "1 beginbfrange\n<0000> <FFFF> <0000>\nendbfrange"
		})},
		{"letters without text", "leads to no text", stroomWordt("Font", "ToUnicode", func(s string) string {
			return strings.Replace(s, "<2000> <20FF> <2000>\n", "", 1)
		})},
		{"letters without a shape", "has no shape", stroomWordt("Font", "CIDToGIDMap", func(s string) string {
			return strings.Repeat("\x00", len(s))
		})},
	}
}

// eersteVan finds the first element of a type.
func eersteVan(g *gelezen, soort string) woordenboek {
	for nr := 1; nr <= len(g.objecten); nr++ {
		if d := g.boek(verwijs(nr)); d["Type"] == pdfnaam("StructElem") && d["S"] == pdfnaam(soort) {
			return d
		}
	}
	return nil
}

// eersteLink is the first row of the contents.
func eersteLink(g *gelezen) woordenboek {
	return g.boek(g.lijst(g.boek(verwijs(5))["Annots"])[0])
}

// lettertypes gives every object of a type, in their order in the file.
func lettertypes(g *gelezen, soort string) []woordenboek {
	var uit []woordenboek
	for nr := 1; nr <= len(g.objecten); nr++ {
		if d := g.boek(verwijs(nr)); d["Type"] == pdfnaam(soort) {
			uit = append(uit, d)
		}
	}
	return uit
}
