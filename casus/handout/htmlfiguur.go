package handout

import (
	"fmt"
	"math"
	"strconv"
	"unicode/utf8"
)

// figuur draws the shapes in SVG. The words in the drawing are hidden from screen readers, for Uitleg says them.
func (h *htmlSchrijver) figuur(f Figuur) {
	h.beginRegel("svg", attr{"role", "img"}, attr{"aria-label", f.Uitleg},
		attr{"viewBox", "0 0 " + getal(f.Breed) + " " + getal(f.Hoog)}, attr{"style", "max-width:" + getal(f.Breed) + "pt"})
	for _, v := range f.Vormen {
		h.vorm(v)
		h.vast("\n")
	}
	h.eindRegel()
}

// vorm draws one shape. Colours are attributes: not every reader of SVG knows the style of the page.
func (h *htmlSchrijver) vorm(v Vorm) {
	vulling := inKleur("fill", wit)
	if v.Vol {
		vulling = inKleur("fill", accent)
	}
	switch v.Soort {
	case Lijn:
		h.gesloten("path", attr{"d", "M" + getal(v.X) + " " + getal(v.Y) + "l" + getal(v.B) + " " + getal(v.H)},
			inKleur("stroke", lijnkleur), attr{"fill", "none"})
	case Vlak:
		h.gesloten("rect", lengte("x", v.X), lengte("y", v.Y), lengte("width", v.B), lengte("height", v.H), vulling)
	case Rond:
		h.gesloten("circle", lengte("cx", v.X), lengte("cy", v.Y), lengte("r", v.B), vulling,
			inKleur("stroke", accent), attr{"stroke-width", "1.2"})
	case Woord:
		h.woord(v)
	}
}

// woord writes a word in a drawing.
func (h *htmlSchrijver) woord(v Vorm) {
	kleur, dikte := inKleur("fill", grijs), attr{}
	if v.Vol {
		kleur, dikte = inKleur("fill", zwart), attr{"font-weight", "600"}
	}
	// The font is whatever the reader has: a wide one must not run into the next word, nor stand against it as if the
	// two were one.
	const tussen = 6.0
	var lang, hoe attr
	if b := letterFiguur * 0.62 * float64(utf8.RuneCountInString(v.Tekst)); b > v.B-tussen {
		lang, hoe = lengte("textLength", v.B-tussen), attr{"lengthAdjust", "spacingAndGlyphs"}
	}
	h.met("text", v.Tekst, lengte("x", v.X), lengte("y", v.Y), lengte("font-size", letterFiguur), attr{"text-anchor", "middle"},
		attr{"aria-hidden", "true"}, kleur, dikte, lang, hoe)
}

// inKleur is an attribute that holds a colour.
func inKleur(naam markering, k kleur) attr { return attr{naam, hexVan(k)} }

// hexVan writes a colour as the web does.
func hexVan(k kleur) string { return fmt.Sprintf("#%06x", int(k)) }

// getal writes a length, in tenths at most.
func getal(x float64) string { return strconv.FormatFloat(math.Round(x*10)/10, 'f', -1, 64) }
