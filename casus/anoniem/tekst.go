package anoniem

import (
	"encoding/json"
	"strings"
)

// Tekst is text in which everything recognisable has been masked. It has no exported fields and no unmarshaller: it is
// made by a Masker, or by UitOpslag for text that was masked before. casus, casus/gesprek and store accept nothing
// else, so the compiler keeps raw text off the disk (privacy wall, 1).
type Tekst struct{ s string }

// UitOpslag wraps text that was masked when it was stored. A test limits its callers to store and casus/oefen.
func UitOpslag(s string) Tekst { return Tekst{s} }

// String returns the masked text.
func (t Tekst) String() string { return t.s }

// Leeg reports whether there is nothing but white space.
func (t Tekst) Leeg() bool { return strings.TrimSpace(t.s) == "" }

// Is reports whether what stands in a field is this text, to the letter.
func (t Tekst) Is(r Ruw) bool { return t.s == r.tekst() }

// MarshalJSON gives the masked text; there is no way back.
func (t Tekst) MarshalJSON() ([]byte, error) { return json.Marshal(t.s) }

// ZonderLabels returns the text with every label replaced by one space. The search index holds this form.
func (t Tekst) ZonderLabels() string {
	var b strings.Builder
	rest := t.s
	for {
		voor, _, na, ok := snijLabel(rest)
		if !ok {
			b.WriteString(rest)
			return b.String()
		}
		b.WriteString(voor)
		b.WriteByte(' ')
		rest = na
	}
}

// Labels returns the labels in the text, in order, repeats included.
func (t Tekst) Labels() []string {
	var uit []string
	rest := t.s
	for {
		_, label, na, ok := snijLabel(rest)
		if !ok {
			return uit
		}
		uit = append(uit, label)
		rest = na
	}
}

// snijLabel cuts s around its first label.
func snijLabel(s string) (voor, label, na string, ok bool) {
	for van := 0; ; {
		i := strings.IndexByte(s[van:], '[')
		if i < 0 {
			return s, "", "", false
		}
		i += van
		j := strings.IndexByte(s[i:], ']')
		if j < 0 {
			return s, "", "", false
		}
		if IsLabel(s[i : i+j+1]) {
			return s[:i], s[i : i+j+1], s[i+j+1:], true
		}
		van = i + 1
	}
}

// Zin returns the sentence of the text in which a label stands for the first time; empty when it does not.
func (t Tekst) Zin(label string) Tekst {
	i := strings.Index(t.s, label)
	if i < 0 || label == "" {
		return Tekst{}
	}
	van, tot := 0, len(t.s)
	for _, k := range [...]string{". ", "? ", "! ", "\n"} {
		if j := strings.LastIndex(t.s[:i], k); j >= 0 {
			van = max(van, j+len(k))
		}
		if j := strings.Index(t.s[i:], k); j >= 0 {
			tot = min(tot, i+j+1)
		}
	}
	return Tekst{strings.TrimSpace(t.s[van:tot])}
}
