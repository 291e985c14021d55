package handout

import (
	"math"
	"strconv"
)

// emu is a length in points as drawings of Office count it: 12,700 to a point.
func emu(punt float64) string { return strconv.Itoa(int(math.Round(punt * 12700))) }

// figuur writes a drawing as a group of shapes, with Uitleg as its alternative text. What cannot draw shapes shows that.
func (w *wordSchrijver) figuur(f Figuur) {
	w.alineamet(alineavorm{stijl: "Figuur"}, func() {
		w.begin("w:r")
		w.begin("mc:AlternateContent")
		w.begin("mc:Choice", attr{"Requires", "wpg"})
		w.tekening(f.Breed, f.Hoog, "Figuur", f.Uitleg, "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", func() {
			w.begin("wpg:wgp")
			w.gesloten("wpg:cNvGrpSpPr")
			w.begin("wpg:grpSpPr")
			w.begin("a:xfrm")
			w.plek(0, 0, f.Breed, f.Hoog)
			w.gesloten("a:chOff", attr{"x", "0"}, attr{"y", "0"})
			w.gesloten("a:chExt", attr{"cx", emu(f.Breed)}, attr{"cy", emu(f.Hoog)})
			w.eind()
			w.eind()
			for _, v := range f.Vormen {
				w.vorm(v)
			}
			w.eind()
		})
		w.eind()
		w.begin("mc:Fallback")
		w.met("w:t", f.Uitleg)
		w.eind()
		w.eind()
		w.eind()
	})
}

// tekening writes the frame of a drawing that stands in the text; in writes what it shows.
func (w *wordSchrijver) tekening(breed, hoog float64, naam, uitleg, soort string, in func()) {
	id := w.volgnummer()
	w.begin("w:drawing")
	w.begin("wp:inline", attr{"distT", "0"}, attr{"distB", "0"}, attr{"distL", "0"}, attr{"distR", "0"})
	w.gesloten("wp:extent", attr{"cx", emu(breed)}, attr{"cy", emu(hoog)})
	w.gesloten("wp:docPr", attr{"id", id}, attr{"name", naam + " " + id}, attr{"descr", uitleg})
	w.gesloten("wp:cNvGraphicFramePr")
	w.begin("a:graphic")
	w.begin("a:graphicData", attr{"uri", soort})
	in()
	for range 4 {
		w.eind()
	}
}

// plek writes where a shape stands and how large it is.
func (w *wordSchrijver) plek(x, y, breed, hoog float64) {
	w.gesloten("a:off", attr{"x", emu(x)}, attr{"y", emu(y)})
	w.gesloten("a:ext", attr{"cx", emu(breed)}, attr{"cy", emu(hoog)})
}

// vorm writes one shape.
func (w *wordSchrijver) vorm(v Vorm) {
	const hoogWoord = 12.0 // of a line of words; its foot is 3 points above its lower side
	switch v.Soort {
	case Lijn:
		w.figuurdeel("line", v.X, v.Y, v.B, v.H, nil, lijnkleur, 1)
	case Vlak:
		w.figuurdeel("rect", v.X, v.Y, v.B, v.H, vulling(v), vulkleur(v), 0)
	case Rond:
		w.figuurdeel("ellipse", v.X-v.B, v.Y-v.B, 2*v.B, 2*v.B, vulling(v), accent, 1.2)
	case Woord:
		w.woord(v, v.X-v.B/2, v.Y-hoogWoord+3, hoogWoord)
	}
}

// vulkleur is what is inside a shape.
func vulkleur(v Vorm) kleur {
	if v.Vol {
		return accent
	}
	return wit
}

// vulling is that colour for a shape that has an inside.
func vulling(v Vorm) *kleur {
	k := vulkleur(v)
	return &k
}

// figuurdeel writes a shape with its inside, nil for none, and a line of so many points around it.
func (w *wordSchrijver) figuurdeel(soort string, x, y, breed, hoog float64, in *kleur, lijn kleur, dik float64) {
	w.omtrek(soort, x, y, breed, hoog, false, func() {
		if in == nil {
			w.gesloten("a:noFill")
		} else {
			w.inkt(*in)
		}
		if dik == 0 {
			w.vast("<a:ln><a:noFill/></a:ln>")
			return
		}
		w.begin("a:ln", attr{"w", emu(dik)})
		w.inkt(lijn)
		w.eind()
	})
	w.gesloten("wps:bodyPr")
	w.eind()
}

// omtrek begins a shape and writes its outline; uiterlijk writes its colours.
func (w *wordSchrijver) omtrek(soort string, x, y, breed, hoog float64, woord bool, uiterlijk func()) {
	id := w.volgnummer()
	var vak attr
	if woord {
		vak = attr{"txBox", "1"}
	}
	w.begin("wps:wsp")
	w.gesloten("wps:cNvPr", attr{"id", id}, attr{"name", "Deel " + id})
	w.gesloten("wps:cNvSpPr", vak)
	w.begin("wps:spPr")
	w.begin("a:xfrm")
	w.plek(x, y, breed, hoog)
	w.eind()
	w.begin("a:prstGeom", attr{"prst", soort})
	w.gesloten("a:avLst")
	w.eind()
	uiterlijk()
	w.eind()
}

// inkt writes one colour.
func (w *wordSchrijver) inkt(k kleur) {
	w.begin("a:solidFill")
	w.gesloten("a:srgbClr", attr{"val", hexVan(k)[1:]})
	w.eind()
}

// woord writes a word in a drawing.
func (w *wordSchrijver) woord(v Vorm, x, y, hoog float64) {
	kleur := hexVan(grijs)[1:]
	w.omtrek("rect", x, y, v.B, hoog, true, func() { w.vast("<a:noFill/><a:ln><a:noFill/></a:ln>") })
	w.begin("wps:txbx")
	w.begin("w:txbxContent")
	w.begin("w:p")
	w.vast(`<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr>`)
	w.begin("w:r")
	w.begin("w:rPr")
	if v.Vol {
		kleur = hexVan(zwart)[1:]
		w.vast("<w:b/><w:bCs/>")
	}
	w.gesloten("w:color", attr{"w:val", kleur})
	w.gesloten("w:sz", geheel("w:val", int(2*letterFiguur)))
	w.eind()
	w.met("w:t", v.Tekst, attr{"xml:space", "preserve"})
	for range 4 {
		w.eind()
	}
	w.vast(`<wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"/>`)
	w.eind()
}

// beeldmerk writes the logo on a line of its own above the title: a picture beside text would stand outside the order in
// which the text is read.
func (w *wordSchrijver) beeldmerk(l *Logo) {
	const breed, hoog = 165, 48 // as much room as in the PDF, in points
	b, h := l.past(breed, hoog)
	w.alineamet(alineavorm{stijl: "Logo"}, func() {
		w.begin("w:r")
		w.tekening(b, h, "Logo", l.uitleg, "http://schemas.openxmlformats.org/drawingml/2006/picture", func() {
			w.begin("pic:pic")
			w.vast(`<pic:nvPicPr><pic:cNvPr id="0" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr>` +
				`<pic:blipFill><a:blip r:embed="logo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`)
			w.begin("pic:spPr")
			w.begin("a:xfrm")
			w.plek(0, 0, b, h)
			w.eind()
			w.vast(`<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`)
			w.eind()
			w.eind()
		})
		w.eind()
	})
}
