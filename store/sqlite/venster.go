package sqlite

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"oliekan/store"

	"github.com/gofrs/flock"
)

// Every program that has a library open for writing holds a lock of its own, named after its process; putting a copy back
// takes a lock that opening looks at, and then looks at those. So neither can begin while the other is at work, and who is
// in the way can be told.

const (
	vensterBegin = "venster-"
	herstelSlot  = "herstel"
)

// slotMap is the directory of the locks of a database.
func slotMap(pad string) string { return pad + ".sloten" }

var vensterTeller atomic.Int64

// neemVenster notes that this program has a library open. It returns ErrHerstel while a copy is being put back. When no
// lock can be made, on a full disk, there is none, and opening goes on.
func neemVenster(pad string) (*store.Slot, error) {
	naam := fmt.Sprintf("%s%d-%d", vensterBegin, os.Getpid(), vensterTeller.Add(1))
	slot, err := neemSlot(filepath.Join(slotMap(pad), naam))
	if err != nil {
		return nil, nil
	}
	wacht := flock.New(filepath.Join(slotMap(pad), herstelSlot), flock.SetPermissions(bestandModus))
	vrij, err := wacht.TryRLock()
	if err == nil && !vrij {
		return nil, errors.Join(store.ErrHerstel, slot.Close())
	}
	_ = wacht.Close()
	return slot, nil
}

// neemAlles takes a library away from every program, this one too. It returns a *store.InGebruikFout when one has it open,
// and what gives it all back.
func neemAlles(pad string) (los func(), err error) {
	var houdt []*store.Slot
	los = func() {
		for _, s := range houdt {
			_ = s.Close() // what stays is taken again
		}
	}
	eerst, err := vergrendelBestand(filepath.Join(slotMap(pad), herstelSlot))
	for i := 1; i < geduldig && errors.Is(err, store.ErrInGebruik); i++ { // a program that is opening looks at it for a moment
		time.Sleep(tussenin)
		eerst, err = vergrendelBestand(filepath.Join(slotMap(pad), herstelSlot))
	}
	if err != nil {
		return los, err
	}
	houdt = append(houdt, store.NieuwSlot(eerst.Close)) // the file stays: a program that is opening may have it open
	lijst, err := os.ReadDir(slotMap(pad))
	var bezet *store.InGebruikFout
	for _, f := range lijst {
		if f.Name() == herstelSlot {
			continue
		}
		slot, fout := neemSlot(filepath.Join(slotMap(pad), f.Name()))
		switch {
		case fout == nil:
			houdt = append(houdt, slot)
		case !errors.Is(fout, store.ErrInGebruik):
			err = errors.Join(err, fout)
		default:
			if bezet == nil {
				bezet = &store.InGebruikFout{}
			}
			bezet.Processen = append(bezet.Processen, procesVan(f.Name())...)
		}
	}
	if bezet != nil {
		slices.Sort(bezet.Processen)
		bezet.Processen = slices.Compact(bezet.Processen)
		err = bezet
	}
	if err != nil {
		los()
	}
	return los, vertaal(err)
}

// procesVan reads the number of a process from the name of its lock.
func procesVan(naam string) []int {
	rest, ok := strings.CutPrefix(naam, vensterBegin)
	nr, _, _ := strings.Cut(rest, "-")
	n, err := strconv.Atoi(nr)
	if !ok || err != nil {
		return nil
	}
	return []int{n}
}
