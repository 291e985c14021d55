package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
	"oliekan/store/kern"
	"oliekan/toets"
)

// Controleer checks the file (structure, references, search index), every case and every session against its rules, and
// scans the stored texts of sessions and own cases once more. No findings means that all is well. An error means that checking itself
// failed; damage is a finding.
func (s *Store) Controleer(ctx context.Context) ([]store.Bevinding, error) {
	bs, err := s.controleerBestand(ctx)
	if err == nil {
		var meer []store.Bevinding
		meer, err = s.controleerCasussen(ctx)
		bs = append(bs, meer...)
	}
	if err == nil {
		var meer []store.Bevinding
		meer, err = s.controleerTrainingen(ctx)
		bs = append(bs, meer...)
	}
	if errors.Is(err, store.ErrBeschadigd) {
		bs, err = append(bs, store.Bevinding{Waar: "bestand", Wat: "is beschadigd en niet helemaal te lezen"}), nil
	}
	if err != nil {
		return nil, fmt.Errorf("check database: %w", err)
	}
	return bs, nil
}

// controleerBestand has SQLite check itself, the search index included.
func (s *Store) controleerBestand(ctx context.Context) ([]store.Bevinding, error) {
	var bs []store.Bevinding
	fouten, err := s.tel(ctx, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'")
	if err != nil {
		return nil, err
	}
	if fouten > 0 {
		bs = append(bs, store.Bevinding{Waar: "bestand", Wat: fmt.Sprintf("is beschadigd (%d keer iets gevonden)", fouten)})
	}
	los, err := s.tel(ctx, "SELECT count(*) FROM pragma_foreign_key_check")
	if err != nil {
		return bs, err
	}
	if los > 0 {
		bs = append(bs, store.Bevinding{Waar: "bestand", Wat: fmt.Sprintf("heeft losse rijen die bij geen casus horen (%d)", los)})
	}
	return bs, nil
}

func (s *Store) tel(ctx context.Context, q string) (int, error) {
	var n int
	err := s.db().QueryRowContext(ctx, q).Scan(&n)
	return n, vertaal(err)
}

// controleerCasussen goes through the cases one by one.
func (s *Store) controleerCasussen(ctx context.Context) ([]store.Bevinding, error) {
	koppen, err := s.Lijst(ctx, store.Filter{})
	if err != nil {
		return nil, err
	}
	ids := make([]casus.ID, 0, len(koppen))
	for _, k := range koppen {
		ids = append(ids, k.ID)
	}
	return s.controleerElk(ctx, ids)
}

// controleerCasus checks one case. It also returns the hash with which the second scan found it in order, nil when it did not
// or when that was known.
func (s *Store) controleerCasus(ctx context.Context, id casus.ID) ([]store.Bevinding, []byte, error) {
	var was []byte
	var c casus.Casus
	var ks []casus.Concept
	var z kern.Zoektekst
	var l casus.Lesstof
	ouder := false
	err := s.momentopname(ctx, func(tx *sql.Tx) (err error) {
		var r rij
		if r, c, ks, err = haalAlles(ctx, tx, id); err != nil {
			return err
		}
		if l, err = haalLesstof(ctx, tx, r); err != nil {
			return err
		}
		if was, err = haalNagelopen(ctx, tx, r); err != nil {
			return err
		}
		if ouder, err = s.ouder(ctx, tx, maskerVanCasus, r); err != nil {
			return err
		}
		err = tx.QueryRowContext(ctx, "SELECT titel, tekst, toon FROM zoek WHERE rowid = ?", r).Scan(&z.Titel, &z.Tekst, &z.Getoond)
		if errors.Is(err, sql.ErrNoRows) {
			return nil
		}
		return err
	})
	if err != nil {
		return nil, nil, err
	}
	var bs []store.Bevinding
	if err := c.Valideer(); err != nil {
		bs = append(bs, store.Bevinding{Casus: id, Waar: "casus", Wat: "klopt niet met de regels voor een casus"})
	}
	if z != kern.ZoektekstVan(c) {
		bs = append(bs, store.Bevinding{Casus: id, Waar: "zoekregister", Wat: "loopt niet gelijk met de casus"})
	}
	if err := l.Valideer(c); err != nil {
		bs = append(bs, store.Bevinding{Casus: id, Waar: "lesstof", Wat: "klopt niet met de regels voor lesstof"})
	}
	hash := s.vingerafdruk(c, ks, l)
	if c.Oefen || zelfdeHash(was, hash) {
		return bs, nil, nil
	}
	gevonden := s.loopNa(c, ks, l)
	if len(gevonden) > 0 {
		hash = nil
	}
	for i := range gevonden {
		gevonden[i].Strenger, gevonden[i].Wat = ouder, vondstzin(ouder, gevonden[i].Wat)
	}
	return append(bs, gevonden...), hash, nil
}

// labels are those in use in a case.
func (s *Store) labels(c casus.Casus, ks []casus.Concept, l casus.Lesstof) []string {
	return kern.NieuweNaloper(s.naloop, nil, c.Teksten(), kern.ConceptTeksten(ks), l.Teksten()).Labels
}

// loopNa scans what is stored of a case.
func (s *Store) loopNa(c casus.Casus, ks []casus.Concept, l casus.Lesstof) []store.Bevinding {
	if s.naloop == nil {
		return nil
	}
	labels := s.labels(c, ks, l)
	var bs []store.Bevinding
	kijk := func(waar string, vraag toets.VraagID, t anoniem.Tekst) {
		if t.Leeg() {
			return
		}
		if _, vondsten := s.naloop(t, c.Houd, labels); len(vondsten) > 0 {
			bs = append(bs, store.Bevinding{
				Casus: c.ID, Waar: waar, Vraag: vraag, Wat: soorten(vondsten), Herkenbaar: true,
			})
		}
	}
	kijk("titel", "", c.Titel)
	for _, in := range c.Verloop {
		kijk(fmt.Sprintf("nummer %d van het verloop", in.Nr), in.Vraag, in.Tekst)
	}
	for _, k := range ks {
		kijk("wat nog niet af is", k.Plaats.Vraag, k.Tekst)
	}
	_, _ = l.Herschrijf(func(p casus.Lesplek, _ bool, t anoniem.Tekst) anoniem.Tekst {
		kijk(waarInLes(p), "", t)
		return t
	})
	return bs
}

// waarInLes names a place in a lesson.
func waarInLes(p casus.Lesplek) string {
	if p.Leerpunt > 0 {
		return fmt.Sprintf("leerpunt %d", p.Leerpunt)
	}
	return "uitleg bij stap " + string(p.Stap)
}

// soorten names the kinds of the finds, each once.
func soorten(vondsten []anoniem.Vondst) string {
	var uit []string
	gezien := map[anoniem.Soort]bool{}
	for _, v := range vondsten {
		if !gezien[v.Soort] {
			gezien[v.Soort] = true
			uit = append(uit, string(v.Soort))
		}
	}
	return strings.Join(uit, ", ")
}
