package opdracht

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"oliekan/store"
	"oliekan/store/sqlite"
	"oliekan/toets"
	"oliekan/tui/bestand"
	"oliekan/tui/melding"
)

// A database that cannot be opened must not end the day: where there are copies, both ways of working offer the way back
// before anything else. It is a list in plain lines for both, because no screen is there yet.

// metAanbod starts a way of working. When its database cannot be opened and there are healthy copies, it offers what can be
// done and starts again. Without a copy, or when nothing is chosen, it returns why the database could not be opened; nil when
// who is asked wants to stop.
func (s *sessie) metAanbod(ctx context.Context, start func(Omgeving) error) error {
	for {
		err := start(s.omgeving)
		var d *databasefout
		if !errors.As(err, &d) || !metKopieTeHelpen(err) {
			return err
		}
		ks, lijstfout := sqlite.Kopieen(ctx, d.pad)
		ks = slices.DeleteFunc(ks, func(k store.Kopie) bool { return !k.Gezond })
		if lijstfout != nil || len(ks) == 0 {
			return err
		}
		verder, keusfout := s.biedAan(ctx, err, ks)
		if keusfout != nil || !verder {
			return keusfout
		}
	}
}

// metKopieTeHelpen reports whether putting a copy back mends it.
func metKopieTeHelpen(err error) bool {
	return slices.ContainsFunc([]error{store.ErrBeschadigd, store.ErrKopieenErnaast, store.ErrSchema, store.ErrVreemd},
		func(e error) bool { return errors.Is(err, e) })
}

// uitweg is one thing that can be done about a database that cannot be opened; doe reports whether to try opening again.
type uitweg struct {
	tekst string
	doe   func(ctx context.Context) (bool, error)
}

// biedAan asks until something is chosen that works. At the end of the input it returns why the database could not be opened.
func (s *sessie) biedAan(ctx context.Context, waarom error, ks []store.Kopie) (bool, error) {
	uitwegen := s.uitwegen(waarom, ks)
	fmt.Fprintln(s.uit, melding.Van(waarom))
	for {
		fmt.Fprintln(s.uit, "\nWat wil je doen?")
		for i, u := range uitwegen {
			fmt.Fprintf(s.uit, "%d. %s\n", i+1, u.tekst)
		}
		nr, err := s.vraagNummer(len(uitwegen))
		if errors.Is(err, io.EOF) {
			return false, waarom
		}
		if err != nil {
			return false, err
		}
		verder, err := uitwegen[nr-1].doe(ctx)
		if err == nil {
			return verder, nil
		}
		fmt.Fprintln(s.uit, melding.Van(err))
	}
}

// uitwegen lists what can be done, what is most likely wanted first.
func (s *sessie) uitwegen(waarom error, ks []store.Kopie) []uitweg {
	terug := func(k store.Kopie) func(context.Context) (bool, error) {
		return func(ctx context.Context) (bool, error) { return true, s.zetKopieTerug(ctx, k.Pad, s.uit) }
	}
	uit := []uitweg{{"Zet de kopie van " + kopiezin(ks[0]) + " terug. Wat er nu staat, gaat opzij en blijft bewaard.", terug(ks[0])}}
	for _, k := range ks[1:] {
		uit = append(uit, uitweg{"Zet die van " + kopiezin(k) + " terug.", terug(k)})
	}
	if errors.Is(waarom, store.ErrKopieenErnaast) {
		uit = append(uit, uitweg{"Begin met een lege bibliotheek. De kopieën blijven staan.", func(context.Context) (bool, error) {
			s.omgeving.MagNieuw = true
			return true, nil
		}})
	}
	return append(uit, uitweg{"Stop. Er verandert niets.", func(context.Context) (bool, error) { return false, nil }})
}

// kopiezin tells which copy it is.
func kopiezin(k store.Kopie) string {
	return toets.Datum(k.Datum.Format(time.DateOnly)) + " (" + hoeveel(k.Eigen) + ", " + bestand.Toon(k.Pad) + ")"
}

// zetKopieTerug puts a copy back and tells what came back.
func (s *sessie) zetKopieTerug(ctx context.Context, pad string, uit io.Writer) error {
	v, err := sqlite.Herstel(ctx, s.omgeving.DB, pad, store.Opties{Nu: time.Now, Naloop: naloper(s.omgeving).Loop})
	if v.Eigen > 0 || v.Opzij != "" || err == nil {
		fmt.Fprint(uit, herstelverslag(v))
	}
	return herstelfout(pad, err)
}

// vraagNummer reads a number from 1 to n; an empty line is n, which changes nothing.
func (s *sessie) vraagNummer(n int) (int, error) {
	for {
		fmt.Fprintf(s.uit, "Typ een nummer en druk op enter: ")
		r, err := leesRegel(s.in)
		if err != nil {
			return 0, err
		}
		r = strings.TrimSpace(r)
		if r == "" {
			return n, nil
		}
		if nr, err := strconv.Atoi(r); err == nil && nr >= 1 && nr <= n {
			return nr, nil
		}
		fmt.Fprintf(s.uit, "Dat is geen nummer van 1 tot en met %d.\n", n)
	}
}

// leesRegel reads up to the end of a line and nothing behind it: the rest of the input is for what starts next.
func leesRegel(in io.Reader) (string, error) {
	var b strings.Builder
	een := make([]byte, 1)
	for {
		n, err := in.Read(een)
		if n > 0 && een[0] == '\n' {
			return b.String(), nil
		}
		if n > 0 {
			b.WriteByte(een[0])
		}
		switch {
		case errors.Is(err, io.EOF) && b.Len() > 0:
			return b.String(), nil
		case err != nil:
			return "", err
		}
	}
}
