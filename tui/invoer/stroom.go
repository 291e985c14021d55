package invoer

import "bytes"

// The marks around a paste (bracketed paste mode of xterm), and the key that always works.
const (
	plakBegin = "\x1b[200~"
	plakEinde = "\x1b[201~"
	ctrlC     = 0x03
)

// console are the function keys as the text console of Linux sends them (console_codes(4)), and as others do.
var console = []struct{ linux, xterm string }{
	{"\x1b[[A", "\x1bOP"}, {"\x1b[[B", "\x1bOQ"}, {"\x1b[[C", "\x1bOR"}, {"\x1b[[D", "\x1bOS"}, {"\x1b[[E", "\x1b[15~"},
}

// groei is by how many bytes a piece of input can become longer: F5 gains one for every four, and an end may be added.
func groei(n int) int { return n/4 + 2*len(plakEinde) }

// Stroom is the input of a terminal as bytes. The zero value is one in which nothing was pasted yet.
type Stroom struct {
	open bool   // a paste has begun and not ended
	half []byte // the end of what came last, when it may be the first bytes of a mark or a key
}

// Neem takes what came in and returns what goes on. What may be half of a mark waits for the rest; Wacht tells.
func (s *Stroom) Neem(in []byte) []byte {
	// One ctrl+c alone is a key press, whatever is open: in a paste it comes with the text around it.
	if s.open && len(in) == 1 && in[0] == ctrlC {
		return append(s.Sluit(), ctrlC)
	}
	in = append(s.half, in...)
	s.half = nil
	uit := make([]byte, 0, len(in)+groei(len(in)))
	for len(in) > 0 {
		i := bytes.IndexByte(in, 0x1b)
		if i < 0 {
			return append(uit, in...)
		}
		uit, in = append(uit, in[:i]...), in[i:]
		van, naar := s.herken(in)
		if van == "" && s.begin(in) {
			s.half = bytes.Clone(in)
			return uit
		}
		if van == "" {
			van, naar = "\x1b", "\x1b"
		}
		uit, in = append(uit, naar...), in[len(van):]
	}
	return uit
}

// herken gives the mark or key at the start of in, and what it becomes.
func (s *Stroom) herken(in []byte) (van, naar string) {
	switch {
	case s.open && bytes.HasPrefix(in, []byte(plakEinde)):
		s.open = false
		return plakEinde, plakEinde
	case s.open:
		return "", ""
	case bytes.HasPrefix(in, []byte(plakBegin)):
		s.open = true
		return plakBegin, plakBegin
	case bytes.HasPrefix(in, []byte(plakEinde)):
		return plakEinde, "" // of a paste that was ended already
	}
	for _, k := range console {
		if bytes.HasPrefix(in, []byte(k.linux)) {
			return k.linux, k.xterm
		}
	}
	return "", ""
}

// begin reports whether in, to its end, may be the first bytes of something that herken knows. An escape alone is a key.
func (s *Stroom) begin(in []byte) bool {
	if len(in) < 3 && !s.open {
		return false // escape, and alt+[
	}
	kan := func(heel string) bool { return bytes.HasPrefix([]byte(heel), in) }
	return kan(plakEinde) || !s.open && (kan(plakBegin) || kan(console[0].linux))
}

// Wacht reports whether more has to come: the rest of a mark, or the end of a paste.
func (s *Stroom) Wacht() bool { return s.open || len(s.half) > 0 }

// Sluit is for when nothing more comes: it returns what waited, and the end of a paste that has none.
func (s *Stroom) Sluit() []byte {
	uit := s.half
	if s.open {
		uit = append(uit, plakEinde...)
	}
	s.open, s.half = false, nil
	return uit
}
