package proef

import (
	"context"
	"fmt"
	"math/rand"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
	"oliekan/toets"
)

// lettergrepen are what the words of a generated library are made of: many words, a few of them common, as in a language.
var lettergrepen = strings.Fields("wo nen schul den in ko men ge zin school zorg werk rust huis steun ver voer taal op vang buurt be lei ding " +
	"toe slag aan vraag regel brief geld uur dag week moe der va ker vaak soms al tijd mis schien straks nu eerst daar na")

// woord draws a word; low numbers come most often.
func woord(r *rand.Rand) string {
	n := int(r.ExpFloat64() * 900)
	n = min(n, 60_000)
	var b strings.Builder
	for i := 0; i < 2 || n > 0; i++ {
		b.WriteString(lettergrepen[(n+7*i)%len(lettergrepen)])
		n /= len(lettergrepen)
	}
	return b.String()
}

// zin draws a sentence of about 40 words with a label and now and then an age or an amount.
func zin(r *rand.Rand) string {
	ws := []string{"[inwoner]"}
	for range 30 + r.Intn(20) {
		ws = append(ws, woord(r))
	}
	switch r.Intn(6) {
	case 0:
		ws = append(ws, fmt.Sprintf("en is %d jaar", 20+r.Intn(60)))
	case 1:
		ws = append(ws, fmt.Sprintf("voor %d euro per maand", 100*r.Intn(30)))
	case 2:
		ws = append(ws, "met [dochter] en [zoon]")
	}
	return strings.Join(ws, " ") + "."
}

// Casus makes the case with a number of a generated library: twelve answers of about 270 letters. It is invented by a
// machine and means nothing.
func Casus(nr int) casus.Casus {
	r := rand.New(rand.NewSource(int64(nr)))
	c := casus.Nieuw(nu(), "vraag")
	c.Titel, c.Code = anoniem.UitOpslag(woord(r)+" en "+woord(r)), fmt.Sprintf("proef-%d", nr)
	vragen := []toets.VraagID{"aanleiding", "effect", "weg"}
	for i := range 12 {
		in := zeg(i+1, zin(r))
		in.Vraag = vragen[i%len(vragen)]
		c.Verloop = append(c.Verloop, in)
	}
	return c
}

// Vul adds n generated cases to a library.
func Vul(ctx context.Context, db store.Opslag, n int) error {
	for i := range n {
		if _, err := db.Nieuw(ctx, Casus(i+1)); err != nil {
			return fmt.Errorf("generated case %d: %w", i+1, err)
		}
	}
	return nil
}
