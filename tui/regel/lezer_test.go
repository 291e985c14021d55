package regel

import (
	"context"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"time"
)

// Every line comes as it was typed, whatever its line end, up to the last one that has none.
func TestLezerRegels(t *testing.T) {
	lang := strings.Repeat("x", maxLijn)
	for _, g := range []struct {
		naam, in string
		wil      []string
	}{
		{"nothing", "", nil},
		{"lines", "een\n\ntwee\n", []string{"een", "", "twee"}},
		{"Windows", "\ufeffeen\r\ntwee\r\n", []string{"een", "twee"}},
		{"no end", "een\ntwee", []string{"een", "twee"}},
		{"control characters", "e\x1b[31men\x07\n", []string{"een"}},
		{"longest", lang[1:] + "\n", []string{lang[1:]}},
		{"too long", lang + "\nna\n", []string{"TE LANG", "na"}},
		{"too long, no end", "voor\n" + lang + "xx", []string{"voor", "TE LANG"}},
	} {
		l := leest(t, t.Context(), g.in).In
		var kreeg []string
		for {
			r, err := l.Lees()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			if r.teLang {
				r.Tekst += "TE LANG"
			}
			kreeg = append(kreeg, r.Tekst)
		}
		if !slices.Equal(kreeg, g.wil) {
			t.Errorf("%s: %.40q, want %.40q", g.naam, kreeg, g.wil)
		}
	}
}

// A signal goes before a line that is there, and ends the waiting for one that is not.
func TestLezerSein(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	l := leest(t, ctx, "een\n").In
	stop()
	if r, err := l.Lees(); !errors.Is(err, context.Canceled) {
		t.Errorf("%q, %v", r.Tekst, err)
	}
	ctx, stop = context.WithCancel(t.Context())
	r, w := io.Pipe()
	defer func() { _ = w.Close() }()
	l = NieuweLezer(ctx, r)
	defer l.Sluit()
	time.AfterFunc(time.Millisecond, stop)
	if _, err := l.Lees(); !errors.Is(err, context.Canceled) {
		t.Errorf("while waiting: %v", err)
	}
}

// The clock goes on while nothing is typed, and stops when what it was for is done.
func TestLezerKlok(t *testing.T) {
	r, w := io.Pipe()
	p := typt(t)
	p.In = NieuweLezer(t.Context(), r)
	defer p.In.Sluit()
	tikken := make(chan time.Time)
	n := 0
	err := p.MetKlok(func() {
		if n++; n == 3 {
			go func() { _, _ = io.WriteString(w, "nu\n") }()
		}
	}, func() error {
		p.In.Klok = tikken
		go func() {
			for range 3 {
				tikken <- time.Time{}
			}
		}()
		l, err := p.In.Lees()
		if l.Tekst != "nu" || n != 3 {
			t.Errorf("%q after %d ticks", l.Tekst, n)
		}
		return err
	})
	if err != nil || p.In.Klok != nil || p.In.Tik != nil {
		t.Errorf("%v, still ticking: %v", err, p.In.Klok != nil)
	}
}

// A text goes on in the next line after a backslash, whatever that begins with; what there is so far is kept each time.
func TestLeesVerder(t *testing.T) {
	for _, g := range []struct {
		eerste string
		typt   []string
		wil    string
		keer   int
	}{
		{"een", nil, "een", 0},
		{"  een  ", nil, "een", 0},
		{`een\`, []string{`.stop\`, "drie"}, "een\n.stop\ndrie", 2},
		{`een \ `, []string{""}, "een", 1},
	} {
		keer := 0
		tekst, err := typt(t, g.typt...).LeesVerder(g.eerste, func(string) { keer++ })
		if err != nil || tekst != g.wil || keer != g.keer {
			t.Errorf("%q: %q, kept %d times, %v", g.eerste, tekst, keer, err)
		}
	}
	bewaard := ""
	if _, err := leest(t, t.Context(), "").LeesVerder(`half\`, func(s string) { bewaard = s }); !errors.Is(err, io.EOF) || bewaard != "half" {
		t.Errorf("the end of the input: %q, %v", bewaard, err)
	}
}
