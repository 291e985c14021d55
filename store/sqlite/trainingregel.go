package sqlite

import (
	"context"
	"database/sql"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/store"
)

// The kinds of what a group said, beside the fields of casus/training in which it is typed.
const (
	regelGroep   = "groep"
	regelKeus    = "keus"
	regelArtikel = "artikel"
	regelHalf    = "half-"
	heleTraining = -1 // in the place of a part
)

// regel is one thing that a group said or chose, as it is stored.
type regel struct {
	deel              int
	soort             string
	volg              int
	keus, grondwaarde string
	stemmen           int
	tekst             string
}

// regels returns all that a group said and chose as it is stored.
func regels(t training.Training) map[regel]bool {
	uit := map[regel]bool{}
	voeg := func(r regel, tekst anoniem.Tekst) {
		r.tekst = tekst.String()
		uit[r] = true
	}
	if !t.Groep.Leeg() {
		voeg(regel{deel: heleTraining, soort: regelGroep}, t.Groep)
	}
	for i, d := range t.Delen {
		regelsVanDeel(i, d, voeg)
	}
	for i, o := range t.Opbrengst {
		voeg(regel{deel: heleTraining, soort: string(o.Soort), volg: i}, o.Tekst)
	}
	if h := t.Half; !h.Tekst.Leeg() {
		voeg(regel{deel: h.Deel, soort: regelHalf + string(h.Veld)}, h.Tekst)
	}
	return uit
}

// regelsVanDeel gives what was said and chosen at one part.
func regelsVanDeel(i int, d training.Deel, voeg func(regel, anoniem.Tekst)) {
	for j, a := range d.Antwoorden {
		soort := string(training.VeldAntwoord)
		switch {
		case a.Keus != "":
			soort = regelKeus
		case a.Duo:
			soort = string(training.VeldDuo)
		}
		voeg(regel{deel: i, soort: soort, volg: j, keus: a.Keus, stemmen: a.Stemmen}, a.Tekst)
	}
	for j, m := range d.Minderheid {
		voeg(regel{deel: i, soort: string(training.VeldMinderheid), volg: j}, m)
	}
	for j, e := range d.Eigen {
		soort := string(training.VeldOptie)
		if e.Artikel != "" {
			soort = regelArtikel
		}
		voeg(regel{deel: i, soort: soort, volg: j, keus: e.Artikel, grondwaarde: e.Grondwaarde}, e.Tekst)
	}
}

// in puts what was stored in its place in a session that has its parts.
func (r regel) in(t *training.Training) {
	tekst := anoniem.UitOpslag(r.tekst)
	if half, ok := strings.CutPrefix(r.soort, regelHalf); ok {
		t.Half = training.Half{Deel: r.deel, Veld: training.Veld(half), Tekst: tekst}
		return
	}
	if r.deel == heleTraining {
		if r.soort == regelGroep {
			t.Groep = tekst
			return
		}
		t.Opbrengst = append(t.Opbrengst, training.Opbrengst{Soort: training.Opbrengstsoort(r.soort), Tekst: tekst})
		return
	}
	if r.deel < len(t.Delen) {
		r.inDeel(&t.Delen[r.deel], tekst)
	}
}

// inDeel puts what was stored in its place in a part.
func (r regel) inDeel(d *training.Deel, tekst anoniem.Tekst) {
	switch r.soort {
	case string(training.VeldMinderheid):
		d.Minderheid = append(d.Minderheid, tekst)
	case string(training.VeldOptie), regelArtikel:
		d.Eigen = append(d.Eigen, training.Eigen{Artikel: r.keus, Tekst: tekst, Grondwaarde: r.grondwaarde})
	default:
		d.Antwoorden = append(d.Antwoorden, training.Antwoord{
			Keus: r.keus, Tekst: tekst, Duo: r.soort == string(training.VeldDuo), Stemmen: r.stemmen,
		})
	}
}

// zetRegels writes the difference between what a group said in two forms of a session. It reports whether stored text went.
func zetRegels(ctx context.Context, tx *sql.Tx, r rij, oud, nieuw training.Training) (bool, error) {
	was, wordt := regels(oud), regels(nieuw)
	weg := false
	for g := range was {
		if wordt[g] {
			continue
		}
		weg = weg || g.tekst != ""
		if _, err := tx.ExecContext(ctx, "DELETE FROM trainingregel WHERE training = ? AND deel = ? AND soort = ? AND volg = ?",
			r, g.deel, g.soort, g.volg); err != nil {
			return weg, err
		}
	}
	vulling := 4096
	if nieuw.Klaar {
		vulling = 0
	}
	for g := range wordt {
		if was[g] {
			continue
		}
		if _, err := tx.ExecContext(ctx, `INSERT INTO trainingregel (training, deel, soort, volg, keus, grondwaarde, stemmen, vulling, tekst)
			VALUES (?, ?, ?, ?, ?, ?, ?, zeroblob(?), ?)`,
			r, g.deel, g.soort, g.volg, g.keus, g.grondwaarde, g.stemmen, vulling, g.tekst); err != nil {
			return weg, err
		}
	}
	if !nieuw.Klaar || oud.Klaar {
		return weg, nil
	}
	_, err := tx.ExecContext(ctx, "UPDATE trainingregel SET vulling = zeroblob(0) WHERE training = ?", r)
	return weg, err
}

// haalTraining reads one session. It returns ErrGeenTraining if there is none.
func haalTraining(ctx context.Context, q vrager, id training.ID) (training.Training, error) {
	ts, err := leesTrainingen(ctx, q, "WHERE id = ?", id)
	if err != nil {
		return training.Training{}, err
	}
	if len(ts) == 0 {
		return training.Training{}, store.ErrGeenTraining
	}
	return ts[0], nil
}

// haalTrainingen reads the sessions about a case, or all for no id, the newest first.
func haalTrainingen(ctx context.Context, q vrager, id casus.ID) ([]training.Training, error) {
	return leesTrainingen(ctx, q, "WHERE casus = ? OR ? = '' ORDER BY rij DESC", id, id)
}

// leesTrainingen reads the sessions that a condition names.
func leesTrainingen(ctx context.Context, q vrager, waar string, args ...any) ([]training.Training, error) {
	var rijen []rij
	rows, err := q.QueryContext(ctx, "SELECT rij, id, casus, maand, deelnemers, vorm, plek, klaar FROM training "+waar, args...)
	ts, err := lees(rows, err, func(scan func(...any) error) (training.Training, error) {
		var r rij
		var t training.Training
		err := scan(&r, &t.ID, &t.Casus, &t.Maand, &t.Deelnemers, &t.Vorm, &t.Plek, &t.Klaar)
		rijen = append(rijen, r)
		return t, err
	})
	for i := range ts {
		if err != nil {
			break
		}
		err = vulTraining(ctx, q, rijen[i], &ts[i])
	}
	return ts, err
}

// vulTraining reads the parts of a session and what was said in it.
func vulTraining(ctx context.Context, q vrager, r rij, t *training.Training) error {
	rows, err := q.QueryContext(ctx, `SELECT soort, nr, stap, vraag, gepland, gebruikt, onthuld, tweetal, expert FROM trainingdeel
		WHERE training = ? ORDER BY plek`, r)
	t.Delen, err = lees(rows, err, func(scan func(...any) error) (training.Deel, error) {
		var d training.Deel
		err := scan(&d.Soort, &d.Nr, &d.Stap, &d.Vraag, &d.Gepland, &d.Gebruikt, &d.Onthuld, &d.Tweetal, &d.Expert)
		return d, err
	})
	if err != nil {
		return err
	}
	rows, err = q.QueryContext(ctx, `SELECT deel, soort, volg, keus, grondwaarde, stemmen, tekst FROM trainingregel
		WHERE training = ? ORDER BY deel, volg`, r)
	gs, err := lees(rows, err, func(scan func(...any) error) (regel, error) {
		var g regel
		err := scan(&g.deel, &g.soort, &g.volg, &g.keus, &g.grondwaarde, &g.stemmen, &g.tekst)
		return g, err
	})
	for _, g := range gs {
		g.in(t)
	}
	return err
}
