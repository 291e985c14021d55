package regel

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"time"

	"oliekan/casus/anoniem"
)

// maxLijn is the longest line that is taken, in bytes: some thirty pages. The memory that a line can take has to end
// somewhere.
const maxLijn = 100_000

// lijn is one line of input, or the end of it.
type lijn struct {
	Tekst  string
	teLang bool // longer than maxLijn; there is no text then
	err    error
}

// lezer reads lines, with one buffer for the whole run, so that answers that are piped in one go are never lost. The
// reading itself happens beside the conversation: a signal must be able to end the waiting for a line.
type lezer struct {
	ctx    context.Context // of the run; see Lijn.Ctx
	lijnen <-chan lijn
	klaar  chan struct{}
	// Klok has tik run while somebody takes their time to type; nil where nothing has to go on meanwhile.
	Klok <-chan time.Time
	Tik  func()
}

// NieuweLezer starts to read.
func NieuweLezer(ctx context.Context, in io.Reader) *lezer {
	lijnen := make(chan lijn)
	l := &lezer{ctx: ctx, lijnen: lijnen, klaar: make(chan struct{})}
	go l.pomp(bufio.NewReader(in), lijnen)
	return l
}

// Sluit ends the reading; a read that is waiting for a key ends with the program.
func (l *lezer) Sluit() { close(l.klaar) }

// pomp passes on line after line until the input ends or nobody listens any more.
func (l *lezer) pomp(r *bufio.Reader, lijnen chan<- lijn) {
	defer close(lijnen)
	for {
		regel := leesLijn(r)
		if regel.Tekst != "" || regel.teLang || regel.err == nil {
			eind := regel.err
			regel.err = nil
			if !l.geef(lijnen, regel) {
				return
			}
			regel = lijn{err: eind}
		}
		if regel.err != nil {
			l.geef(lijnen, regel)
			return
		}
	}
}

// geef hands over one line; false if nobody listens.
func (l *lezer) geef(lijnen chan<- lijn, regel lijn) bool {
	select {
	case lijnen <- regel:
		return true
	case <-l.klaar:
		return false
	}
}

// leesLijn reads up to and with the line end, which it drops, or up to the end of the input.
func leesLijn(r *bufio.Reader) lijn {
	var b []byte
	var uit lijn
	for {
		deel, err := r.ReadSlice('\n')
		if len(b)+len(deel) > maxLijn {
			uit.teLang, b = true, nil
		}
		if !uit.teLang {
			b = append(b, deel...)
		}
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		b = bytes.TrimSuffix(bytes.TrimSuffix(b, []byte("\n")), []byte("\r"))
		uit.Tekst, uit.err = strings.TrimPrefix(string(b), "\ufeff"), err // Windows pipes begin with a byte order mark
		return uit
	}
}

// Lees waits for the next line. At the end of the input it returns io.EOF, when the run is over ctx.Err().
func (l *lezer) Lees() (lijn, error) {
	for {
		// Both may be ready at once, and select would draw lots: the signal goes first.
		if err := l.ctx.Err(); err != nil {
			return lijn{}, err
		}
		select {
		case <-l.ctx.Done():
			return lijn{}, l.ctx.Err()
		case <-l.Klok:
			l.Tik()
		case r, ok := <-l.lijnen:
			if !ok {
				return lijn{}, io.EOF
			}
			r.Tekst = anoniem.Schoon(r.Tekst)
			return r, r.err
		}
	}
}

// LeesVerder reads the rest of a text of which regel is the first line: a line that ends with a backslash goes on in the
// next one, whatever that begins with. bewaar keeps what was read so far.
func (p *Lijn) LeesVerder(regel string, bewaar func(totNu string)) (string, error) {
	var delen []string
	for {
		deel, meer := strings.CutSuffix(strings.TrimRight(regel, " "), "\\")
		delen = append(delen, strings.TrimSpace(deel))
		tekst := strings.Join(delen, "\n")
		if !meer {
			return strings.TrimSpace(tekst), nil
		}
		bewaar(tekst)
		var err error
		if regel, err = p.regel(); err != nil {
			return "", err
		}
	}
}

// tikken is how often a clock counts while nothing is typed: well within what training and the quiz take for a jump.
const tikken = 15 * time.Second

// MetKlok does something with the clock going on while people talk and nothing is typed: tik counts.
func (p *Lijn) MetKlok(tik func(), doe func() error) error {
	klok := time.NewTicker(tikken)
	p.In.Klok, p.In.Tik = klok.C, tik
	defer func() {
		klok.Stop()
		p.In.Klok, p.In.Tik = nil, nil
	}()
	return doe()
}
