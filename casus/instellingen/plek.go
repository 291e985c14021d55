package instellingen

import (
	"slices"
	"strings"
	"unicode"
)

// plek is where a key stands: in which group, the how manieth of its name (from 0), and the key. An empty key is the
// group's head; an empty group is the file itself.
type plek struct {
	tabel   string
	nr      int
	sleutel string
}

// plekken finds the line of every key and head. The TOML reader does not give lines with values, so this is a second,
// coarse look at the text; it serves messages only.
func plekken(bron string) map[plek]int {
	uit, gezien := map[plek]int{}, map[string]int{}
	var nu plek
	sluit := "" // the quotes that end a text over several lines
	for i, regel := range strings.Split(bron, "\n") {
		if sluit != "" {
			if strings.Contains(regel, sluit) {
				sluit = ""
			}
			continue
		}
		regel = strings.TrimSpace(strings.TrimPrefix(regel, "\ufeff"))
		if kop, ok := strings.CutPrefix(regel, "[["); ok {
			naam, _, _ := strings.Cut(kop, "]")
			naam = strings.TrimSpace(naam)
			nu = plek{tabel: naam, nr: gezien[naam]}
			gezien[naam]++
			eerste(uit, nu, i+1)
			eerste(uit, plek{sleutel: naam}, i+1)
			continue
		}
		if kop, ok := strings.CutPrefix(regel, "["); ok && strings.HasSuffix(kop, "]") {
			nu = plek{tabel: strings.Trim(kop, "[] ")}
			eerste(uit, plek{sleutel: nu.tabel}, i+1)
			continue
		}
		sleutel, waarde, ok := strings.Cut(regel, "=")
		if !ok || strings.HasPrefix(regel, "#") {
			continue
		}
		eerste(uit, plek{nu.tabel, nu.nr, sleutelnaam(sleutel)}, i+1)
		sluit = open(waarde)
	}
	return uit
}

// eerste notes a line, unless an earlier one has the key already: the reader stops at the second.
func eerste(m map[plek]int, p plek, regel int) {
	if _, ok := m[p]; !ok {
		m[p] = regel
	}
}

// sleutelnaam takes the quotes off a key, and of a key with dots the first part.
func sleutelnaam(s string) string {
	s, _, _ = strings.Cut(strings.TrimSpace(s), ".")
	return strings.Trim(strings.TrimSpace(s), `"'`)
}

// open returns the triple quotes that a value opens and does not close on its own line.
func open(waarde string) string {
	for _, q := range []string{`"""`, "'''"} {
		if strings.Count(waarde, q) == 1 {
			return q
		}
	}
	return ""
}

// onbekend says that a key does not exist, with the nearest one that does.
func onbekend(sleutel string, bekend []string) string {
	dichtst := slices.MinFunc(bekend, func(a, b string) int { return afstand(sleutel, a) - afstand(sleutel, b) })
	if afstand(sleutel, dichtst) <= max(2, len(dichtst)/3) {
		return "de sleutel \"" + schoon(sleutel) + "\" bestaat niet; bedoel je \"" + dichtst + "\"?"
	}
	return "de sleutel \"" + schoon(sleutel) + "\" bestaat niet; wel: " + strings.Join(bekend, ", ")
}

// afstand is the number of letters to add, drop or replace to come from a to b, without regard to capitals and to
// hyphens for underscores. Only the first 64 runes count.
func afstand(a, b string) int {
	x, y := gewoon(a), gewoon(b)
	rij := make([]int, len(y)+1)
	for j := range rij {
		rij[j] = j
	}
	for i := range x {
		schuin := rij[0]
		rij[0] = i + 1
		for j := range y {
			kost := schuin
			if x[i] != y[j] {
				kost++
			}
			schuin = rij[j+1]
			rij[j+1] = min(kost, rij[j]+1, rij[j+1]+1)
		}
	}
	return rij[len(y)]
}

// gewoon makes capitals and hyphens no difference; a key longer than any of ours is cut, so that the cost is bounded.
func gewoon(s string) []rune {
	r := []rune(strings.ReplaceAll(strings.ToLower(s), "-", "_"))
	return r[:min(len(r), 64)]
}

// schoon makes text from the file safe to show, on one line: escape sequences, control characters and marks that turn
// the reading direction are dropped, and white space becomes one space.
func schoon(s string) string {
	var b strings.Builder
	rest := []rune(s)
	for i := 0; i < len(rest); i++ {
		switch r := rest[i]; {
		case r == 0x1b:
			i += escape(rest[i+1:])
		case r == 0x9b:
			i += parameters(rest[i+1:])
		case unicode.IsSpace(r):
			b.WriteByte(' ')
		case unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r):
		default:
			b.WriteRune(r)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// escape gives the number of runes of an escape sequence after its ESC (ECMA-48): CSI, a string such as OSC, or one.
func escape(r []rune) int {
	if len(r) == 0 {
		return 0
	}
	switch r[0] {
	case '[':
		return 1 + parameters(r[1:])
	case ']', 'P', 'X', '^', '_':
		for i := 1; i < len(r); i++ {
			if r[i] == 0x07 {
				return i + 1
			}
			if r[i] == 0x1b {
				return min(i+2, len(r))
			}
		}
		return len(r)
	}
	return 1
}

// parameters gives the number of runes of a control sequence after its opening, up to and with the final byte.
func parameters(r []rune) int {
	for i, c := range r {
		if c >= 0x40 && c <= 0x7e {
			return i + 1
		}
		if c < 0x20 || c > 0x7e {
			return i
		}
	}
	return len(r)
}
