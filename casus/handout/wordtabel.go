package handout

// tabel writes a table under its name. The heading of the columns is repeated on every page, and a screen reader says
// the headings with the cells: those of the first row always, those of the first column with Rijkop.
func (w *wordSchrijver) tabel(t Tabel) {
	w.alinea("Caption", Regel{vast(t.Naam)})
	w.begin("w:tbl")
	w.tabelvorm(t)
	w.begin("w:tr")
	w.vast("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
	for i, k := range t.Kolommen {
		w.cel(t.breedte(i), Cel{k.Kop})
	}
	w.eindRegel()
	for _, r := range t.Rijen {
		w.begin("w:tr")
		w.vast("<w:trPr><w:cantSplit/></w:trPr>")
		for i, c := range r {
			w.cel(t.breedte(i), c)
		}
		w.eindRegel()
	}
	w.eindRegel()
	w.alinea("NaTabel", nil) // two tables after each other would be one
}

// tabelvorm writes the look of a table and the width of its columns.
func (w *wordSchrijver) tabelvorm(t Tabel) {
	koppen := "0620" // 0x20: the first row is a heading; 0x600: no bands
	if t.Rijkop {
		koppen = "06A0" // 0x80: the first column is one too
	}
	w.begin("w:tblPr")
	w.vast(`<w:tblStyle w:val="Tabel"/>`)
	w.gesloten("w:tblW", geheel("w:w", wordBreed), attr{"w:type", "dxa"})
	w.vast(`<w:tblLayout w:type="fixed"/>`)
	w.gesloten("w:tblLook", attr{"w:val", koppen})
	w.gesloten("w:tblCaption", attr{"w:val", t.Naam})
	w.eind()
	w.begin("w:tblGrid")
	for i := range t.Kolommen {
		w.gesloten("w:gridCol", geheel("w:w", t.breedte(i)))
	}
	w.eindRegel()
}

// breedte is the width of a column, in twentieths of a point.
func (t Tabel) breedte(kolom int) int {
	som := 0
	for _, k := range t.Kolommen {
		som += max(1, k.Breed)
	}
	return wordBreed * max(1, t.Kolommen[kolom].Breed) / som
}

// cel writes a cell; one without text holds an empty paragraph, for the format asks for one.
func (w *wordSchrijver) cel(breed int, c Cel) {
	w.begin("w:tc")
	w.begin("w:tcPr")
	w.gesloten("w:tcW", geheel("w:w", breed), attr{"w:type", "dxa"})
	w.eind()
	if len(c) == 0 {
		c = Cel{nil}
	}
	for _, r := range c {
		w.alinea("Cel", r)
	}
	w.eind()
}
