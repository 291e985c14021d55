// Command oliekan leads an oliemannetje and a consulent through a hard case in the sociaal domein, along the
// omgekeerde toets: from the effect that the inwoner wants to a durable solution. This file wires the parts together.
package main

import (
	"context"
	"errors"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	"oliekan/casus/anoniem"
	"oliekan/store"
	"oliekan/tui"
	"oliekan/tui/bewaar"
	"oliekan/tui/bureau"
	"oliekan/tui/melding"
	"oliekan/tui/opdracht"
	"oliekan/tui/plat"
	"oliekan/tui/regel"
	"oliekan/tui/scherm"
)

func main() { os.Exit(draai()) }

// draai runs the command line until it is done or a signal comes: interrupt, terminate, a closed window, or one on which Go
// would print a trace and leave the terminal as it is. Every way of working then brings what was typed in safety.
func draai() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP,
		syscall.SIGQUIT, syscall.SIGABRT)
	defer stop()
	return opdracht.Draai(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr, os.Getenv, opdracht.Starter{
		Scherm: opScherm,
		Plat:   inRegels,
	})
}

// opScherm runs the full-screen program.
func opScherm(ctx context.Context, o opdracht.Omgeving) error {
	db, m, err := opdracht.Open(ctx, o, false)
	if err != nil {
		return err
	}
	b := opdracht.Bureau(ctx, db)
	app := &scherm.App{
		DB: db, Bureau: b, Methode: m, Instellingen: o.Instellingen, Masker: masker(o), Naloopfout: o.Naloper.Fout, Nu: time.Now,
		Versie:     o.Versie,
		LaadOefen:  func() error { return voorbereiden(ctx, db) },
		Config:     o.Config,
		ConfigFout: o.InstellingFout,
		KaderFout:  o.KaderFout,
		LetOp:      opdracht.LetOp(db),
		Schrijvers: &bewaar.Schrijvers{},
	}
	return errors.Join(tui.Draai(ctx, app, thema(ctx, o, b), o.Kleur), db.Close())
}

// thema is what the command line asks for, else what was chosen in the program, else what the terminal says.
func thema(ctx context.Context, o opdracht.Omgeving, b *bureau.Bureau) scherm.Thema {
	if o.Thema != "" {
		return scherm.Thema(o.Thema)
	}
	gekozen, err := b.Herinner(ctx, scherm.ThemaSleutel)
	if err != nil {
		return scherm.ThemaAuto // a forgotten choice is no reason not to start
	}
	return scherm.Thema(gekozen)
}

// voorbereiden brings the invented cases up to date and makes the automatic copy of the day. It runs when the first
// screen is there already.
func voorbereiden(ctx context.Context, db store.Opslag) error {
	if err := opdracht.LaadOefen(ctx, db); err != nil {
		return err
	}
	if f, ok := db.(store.Bestand); ok {
		return f.AutoKopie(ctx)
	}
	return nil
}

// inRegels runs the line mode.
func inRegels(ctx context.Context, o opdracht.Omgeving, in io.Reader, uit io.Writer) error {
	db, m, err := opdracht.Open(ctx, o, false)
	if err != nil {
		return err
	}
	return errors.Join(plat.Draai(ctx, regel.Werk{
		DB: db, Bureau: opdracht.Bureau(ctx, db), Methode: m, Instellingen: o.Instellingen, Masker: masker(o), Naloopfout: o.Naloper.Fout, Nu: time.Now,
		Melding: melding.Van, LaadOefen: func() error { return voorbereiden(ctx, db) },
		Versie: o.Versie, Config: o.Config, ConfigFout: o.InstellingFout, KaderFout: o.KaderFout, LetOp: opdracht.LetOp(db),
	}, in, uit), db.Close())
}

// masker returns a maker of fresh maskers, one for every case.
func masker(o opdracht.Omgeving) func() *anoniem.Masker {
	opties := opdracht.Maskeropties(o.Instellingen)
	return func() *anoniem.Masker { return anoniem.Nieuw(opties) }
}
