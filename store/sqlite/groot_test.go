package sqlite

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
	"oliekan/store/proef"
)

// hoogsteMiB is the most memory that this process held since the last reset, where the system tells.
func hoogsteMiB() int {
	b, _ := os.ReadFile("/proc/self/status")
	for _, r := range strings.Split(string(b), "\n") {
		if rest, ok := strings.CutPrefix(r, "VmHWM:"); ok {
			n, _ := strconv.Atoi(strings.Fields(rest)[0])
			return n / 1024
		}
	}
	return 0
}

// TestGrootGemeten measures what a library of any size costs: OLIEKAN_GROOT is the number of cases. With OLIEKAN_GROOT_IN the
// library is kept in that directory, and used again. It judges nothing but that the work succeeds.
func TestGrootGemeten(t *testing.T) {
	n, err := strconv.Atoi(os.Getenv("OLIEKAN_GROOT"))
	if err != nil {
		t.Skip("set OLIEKAN_GROOT to a number of cases")
	}
	ctx := context.Background()
	pad := filepath.Join(os.Getenv("OLIEKAN_GROOT_IN"), fmt.Sprintf("groot-%d.db", n))
	if os.Getenv("OLIEKAN_GROOT_IN") == "" {
		pad = dbPad(t)
	}
	mk := anoniem.NieuweNaloper(anoniem.Opties{})
	meet := func(wat string, doe func() error) {
		runtime.GC()
		_ = os.WriteFile("/proc/self/clear_refs", []byte("5"), 0) // resets the peak
		begin := time.Now()
		moet(t, doe())
		t.Logf("%-46s %8.0f ms, peak %4d MiB", wat, float64(time.Since(begin).Microseconds())/1000, hoogsteMiB())
	}
	s := opent(t, pad, store.Opties{Naloop: mk.Loop})
	if k, err := s.Lijst(ctx, store.Filter{}); err != nil || len(k) != n {
		meet("fill", func() error { return proef.Vul(ctx, s, n-len(k)) })
	}
	moet(t, s.Close())
	meet("open", func() error { s = opent(t, pad, store.Opties{Naloop: mk.Loop, NaloopVersie: "1"}); return nil })
	ks, err := s.Lijst(ctx, store.Filter{})
	moet(t, err)
	alle := func() error { _, err := s.Kenmerken(ctx, ks[0].ID); return err }
	meet("details of all, first time", alle)
	meet("details of all, stored", alle)
	for _, w := range []string{"w", "wo", "wonen", "schulden geld"} {
		meet("search "+w, func() error { _, err := s.Zoek(ctx, w, store.Filter{}, 20, false); return err })
	}
	meet("search ranked", func() error { _, err := s.Zoek(ctx, "schulden geld", store.Filter{}, 50, true); return err })
	_, err = s.db().ExecContext(ctx, "UPDATE casus SET staat = 'afgerond'")
	moet(t, err)
	for _, keer := range []string{"cold", "warm"} {
		meet("60 cases to compare by 12 words, "+keer, func() error {
			_, err := s.Gelijkend(ctx, ks[n/2].ID, strings.Fields("schulden geld wonen werk kinderen huur opvang school moeder gemeente brief betalen"), 60)
			return err
		})
	}
	kop, _, err := s.Haal(ctx, ks[n/2].ID)
	moet(t, err)
	meet("a name recognised late, until it is kept", func() error {
		_, err := s.Schrijf(ctx, kop.ID, casus.Wijziging{Herzien: map[int]anoniem.Tekst{3: tekst("over [zoon] gaat het " + time.Now().String())}})
		return err
	})
	meet("the wipe of it", func() error { return s.Wis(ctx) })
	meetKopie(t, s, meet)
	meet("the wipe with a copy to replace", func() error {
		_, err := s.Schrijf(ctx, kop.ID, casus.Wijziging{Herzien: map[int]anoniem.Tekst{3: tekst("over [dochter] gaat het " + time.Now().String())}})
		if err == nil {
			err = s.Wis(ctx)
		}
		return err
	})
	for _, keer := range []string{"controleer, nothing scanned before", "controleer, scanned before"} {
		meet(keer, func() error { _, err := s.Controleer(ctx); return err })
	}
}

// meetKopie measures the slowest search while a copy is made.
func meetKopie(t *testing.T, s *Store, meet func(string, func() error)) {
	t.Helper()
	ctx := context.Background()
	s.vers.Store(true)
	var klaar atomic.Bool
	langst := make(chan time.Duration)
	go func() {
		var l time.Duration
		for !klaar.Load() {
			begin := time.Now()
			_, _ = s.Zoek(ctx, "wo", store.Filter{}, 20, false)
			l = max(l, time.Since(begin))
			time.Sleep(time.Millisecond)
		}
		langst <- l
	}()
	meet("automatic copy", func() error { return s.AutoKopie(ctx) })
	klaar.Store(true)
	t.Logf("slowest search while it was made: %v", <-langst)
}
