package regel

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"
)

// proefrun is a run of the line mode to which something is typed.
type proefrun struct {
	*Lijn
	uit *bytes.Buffer
}

// typt begins a run with lines that wait to be read.
func typt(t testing.TB, regels ...string) proefrun {
	t.Helper()
	return leest(t, t.Context(), strings.Join(regels, "\n")+"\n")
}

// leest begins a run with an input as it is.
func leest(t testing.TB, ctx context.Context, in string) proefrun {
	t.Helper()
	var uit bytes.Buffer
	p := &Lijn{
		Werk: Werk{Melding: func(err error) string { return "{" + err.Error() + "}" }},
		Ctx:  ctx, In: NieuweLezer(ctx, strings.NewReader(in)), Uit: &Spreker{W: &uit},
	}
	t.Cleanup(p.In.Sluit)
	return proefrun{p, &uit}
}

// zei is what was said, on one line.
func (g proefrun) zei() string { return EenRegel(g.uit.String()) }

// ziet fails unless all of it was said.
func (g proefrun) ziet(t testing.TB, teksten ...string) {
	t.Helper()
	for _, s := range teksten {
		if !strings.Contains(g.zei(), s) {
			t.Errorf("%q is not said:\n%s", s, g.uit)
		}
	}
}

// dof cannot be written to.
type dof struct{ keer *int }

func (d dof) Write([]byte) (int, error) { *d.keer++; return 0, errors.New("nobody hears") }
