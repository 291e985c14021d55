package handout

import (
	"fmt"
	"slices"

	"oliekan/casus"
	"oliekan/casus/training"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// maakTrainer is the script for who leads a training: the time, the hints, and then the verloop in its order, cut at the
// moments. At each stands what to ask, what the pair said and what the expert thinks of the step (method, section 2).
func maakTrainer(g Gegevens) Document {
	n := naspelen(g)
	d := Document{
		Soort: Trainer,
		Titel: n.titel(),
		Kop:   "Draaiboek voor de trainer", Voet: "Advies, geen besluit",
		Aanhef: []Blok{n.lesfeiten(g.Gemeente), Kader{[]Blok{Alinea{Regel: Regel{
			vet("Dit draaiboek is voor jou alleen."),
			vast(" Er staat in wat het tweetal vond en hoe het afliep. Geef de groep het werkblad (soort deelnemer) en de rolkaarten."),
		}}}}},
		Delen: []Deel{{Kop: "De casus", Blokken: n.situatie()}},
	}
	if ps := vrijeRegels(n.les.Notities); ps != nil {
		d.Delen = append(d.Delen, Deel{Kop: "Tips vooraf", Blokken: []Blok{Lijst{ps}}})
	}
	r := roosters(g)
	d.Delen = append(d.Delen, Deel{Kop: "De tijd", Blokken: []Blok{n.tijdtabel(r)}}, n.opening())
	for i := range n.momenten {
		d.Delen = append(d.Delen, n.moment(i, r))
	}
	d.Delen = append(append(d.Delen, n.afsluitdeel()), n.nieuws()...)
	d.Delen = append(d.Delen, Deel{Kop: "Goed om te weten", Blokken: n.voorbehoud()})
	return d
}

// lesfeiten says what case this is, where it lands, for whom it is meant and how long the pair took.
func (n naspeler) lesfeiten(gemeente string) Feiten {
	f := n.herkenning(gemeente).Feiten
	if n.les.Afdeling != "" {
		f = append(f, Feit{"Afdeling", Regel{los(n.les.Afdeling)}})
	}
	if m := n.les.Moeilijkheid; m != "" {
		f = append(f, Feit{"Moeilijkheid", Regel{vast(string(m))}})
	}
	return Feiten{append(f, Feit{"Het consult duurde", Regel{vast(taal.Aantal(n.Minuut(), "minuut", "minuten"))}})}
}

// rooster is the time plan of one form: minutes per moment by number of its inbreng, and of what stands around them.
type rooster struct {
	vorm           training.Vormkeuze
	opening, einde int
	moment         map[int]int
}

// roosters are the time plans of the forms with a length of their own, the shortest first.
func roosters(g Gegevens) []rooster {
	var uit []rooster
	for _, v := range []training.Vorm{training.Kort, training.Gewoon, training.Uitgebreid} {
		k, _ := v.Keuze()
		r := rooster{vorm: k, moment: map[int]int{}}
		for _, d := range training.Programma(g.Les, g.Methode, v) {
			switch d.Soort {
			case training.Opening:
				r.opening = d.Gepland / 60
			case training.Afsluiting:
				r.einde = d.Gepland / 60
			case training.Moment:
				r.moment[d.Nr] = d.Gepland / 60
			}
		}
		uit = append(uit, r)
	}
	return uit
}

// tijdtabel shows the minutes of every part in every form.
func (n naspeler) tijdtabel(rs []rooster) Tabel {
	t := Tabel{Naam: "Minuten per onderdeel, voor een korte, gewone en uitgebreide training", Rijkop: true}
	t.Kolommen = []Kolom{{Regel{vast("Onderdeel")}, 55}}
	totaal := make([]int, len(rs))
	rij := func(naam Regel, tijd func(rooster) int) {
		cellen := []Cel{{naam}}
		for i, r := range rs {
			totaal[i] += tijd(r)
			cellen = append(cellen, Cel{tijdcel(tijd(r))})
		}
		t.Rijen = append(t.Rijen, cellen)
	}
	for _, r := range rs {
		t.Kolommen = append(t.Kolommen, Kolom{Regel{vast(taal.Hoofdletter(r.vorm.Label))}, 25})
	}
	rij(Regel{vast("Opening")}, func(r rooster) int { return r.opening })
	for i, nr := range n.momenten {
		v, _ := n.m.Vraag(n.Verloop[nr-1].Vraag)
		rij(Regel{vast(momentkop(i, v))}, func(r rooster) int { return r.moment[nr] })
	}
	rij(Regel{vast("Slot")}, func(r rooster) int { return r.einde })
	som := []Cel{{Regel{vast("Samen")}}}
	for _, m := range totaal {
		som = append(som, Cel{Regel{vet(taal.Aantal(m, "minuut", "minuten"))}})
	}
	t.Rijen = append(t.Rijen, som)
	return t
}

// tijdcel is a number of minutes; a part that a form does not have is skipped.
func tijdcel(m int) Regel {
	if m == 0 {
		return Regel{stil("overslaan")}
	}
	return Regel{vast(taal.Aantal(m, "minuut", "minuten"))}
}

// momentkop names a moment: "Moment 3: opties".
func momentkop(i int, v toets.Vraag) string {
	return fmt.Sprintf("Moment %d: %s", i+1, taal.KleineLetter(v.Label))
}

// opening is what the trainer tells first.
func (n naspeler) opening() Deel {
	vertel := "Vertel over wie het gaat en wat er botst."
	bs := []Blok{nil}
	if ps := n.gezegden(1, n.eerst()); ps != nil {
		vertel += n.leesVoor()
		bs = append(bs, Lijst{ps})
	}
	bs[0] = Alinea{Regel: Regel{vast(vertel + " Spreek af: eerst zelf denken, dan pas praten.")}}
	return Deel{Kop: "Opening", Blokken: bs}
}

// leesVoor says what to read out at the opening: not every conversation begins with the question.
func (n naspeler) leesVoor() string {
	if n.Verloop[0].Vraag == toets.VraagVraag {
		return " Lees daarna de vraag voor."
	}
	return " Lees daarna voor hoe het gesprek begon."
}

// eerst is how many inbrengen are told at the opening: how the conversation began.
func (n naspeler) eerst() int { return min(1, n.momenten[0]-1) }

// moment is one moment: what was said since the one before, what to ask, and what the pair and the expert thought.
func (n naspeler) moment(i int, rs []rooster) Deel {
	nr, van := n.momenten[i], n.eerst()+1
	if i > 0 {
		van = n.momenten[i-1] + 1
	}
	in := n.Verloop[nr-1]
	v, _ := n.m.Vraag(in.Vraag)
	bs := []Blok{Feiten{[]Feit{{"Waar", n.momentnaam(in)}, {"Tijd", momenttijd(nr, rs)}}}}
	if ps := n.gezegden(van, nr-1); ps != nil {
		bs = append(bs, Tussenkop{"Vertel eerst"}, Lijst{ps})
	}
	bs = append(bs, Tussenkop{"Vraag aan de groep"}, Alinea{Kernzin, Regel{vast(n.momentvraag(in))}})
	if a, ok := n.staatEr(in); ok {
		bs = append(bs, Alinea{Regel: append(Regel{vet("Dit staat er nu: ")}, a...)})
	}
	bs = append(bs, Tussenkop{"Wat het tweetal deed"}, Kader{[]Blok{Alinea{Regel: n.gezegde(in)}}})
	if s := v.Stap; n.laatsteVan(i) && !n.les.Expert(s).Leeg() {
		bs = append(bs, Tussenkop{n.wieExpert()}, Alinea{Regel: Regel{vrij(n.les.Expert(s))}})
	}
	if ps := n.brillen(i); ps != nil {
		bs = append(bs, Tussenkop{"Kijk ook door een andere bril"}, Lijst{ps})
	}
	return Deel{Kop: momentkop(i, v), Blokken: bs}
}

// momenttijd are the minutes of a moment in each form: "kort 2, gewoon 5, uitgebreid 9 minuten".
func momenttijd(nr int, rs []rooster) Regel {
	var uit, niet []string
	for _, r := range rs {
		if m := r.moment[nr]; m > 0 {
			uit = append(uit, r.vorm.Label+" "+taal.Aantal(m, "minuut", "minuten"))
		} else {
			niet = append(niet, r.vorm.Label)
		}
	}
	s := taal.Rijtje(uit, "en")
	if niet != nil {
		s += " (overslaan bij " + taal.Rijtje(niet, "en") + ")"
	}
	return Regel{vast(taal.Hoofdletter(s))}
}

// staatEr is the answer that is changed or taken back at a moment, as it stands before it.
func (n naspeler) staatEr(in casus.Inbreng) (Regel, bool) {
	if in.Over == 0 {
		return nil, false
	}
	return n.zegt(n.Verloop[in.Over-1]), true
}

// wieExpert says whose view it is: an expert wrote that of an invented case, the second reader that of our own.
func (n naspeler) wieExpert() string {
	if n.Oefen {
		return "Wat een expert vindt"
	}
	return "Wat de tweede lezer vindt"
}

// stapVan is the step of a moment.
func (n naspeler) stapVan(i int) toets.StapID {
	v, _ := n.m.Vraag(n.Verloop[n.momenten[i]-1].Vraag)
	return v.Stap
}

// laatsteVan reports whether no later moment is about the same step: only then may the view on all of it be told.
func (n naspeler) laatsteVan(i int) bool {
	for j := i + 1; j < len(n.momenten); j++ {
		if n.stapVan(j) == n.stapVan(i) {
			return false
		}
	}
	return true
}

// brillen are the questions that look at the step of a moment in another way; once for every step.
func (n naspeler) brillen(i int) []Regel {
	s, ok := n.m.Stap(n.stapVan(i))
	if !ok || !n.laatsteVan(i) {
		return nil
	}
	var uit []Regel
	for _, k := range n.m.Keuzen(toets.LijstBrillen) {
		if v := s.Brillen[k.ID]; v != "" {
			uit = append(uit, Regel{vet(taal.Hoofdletter(k.Label) + ": "), vast(v)})
		}
	}
	return uit
}

// afsluitdeel is how it ended, and what the group leaves with.
func (n naspeler) afsluitdeel() Deel {
	var bs []Blok
	if ps := n.gezegden(n.momenten[len(n.momenten)-1]+1, len(n.Verloop)); ps != nil {
		bs = append(bs, Tussenkop{"Zo ging het gesprek verder"}, Lijst{ps})
	}
	var f []Feit
	if !n.les.Einde.Leeg() {
		f = append(f, Feit{"Het advies", Regel{vrij(n.les.Einde)}})
	} else if s := n.stand.Slotsom(n.m); s != "" {
		f = append(f, Feit{"Het advies", Regel{los(taal.Zinsbegin(s))}})
	}
	if !n.les.Afloop.Leeg() {
		f = append(f, Feit{"De terugblik", Regel{vrij(n.les.Afloop)}})
	}
	if f != nil {
		bs = append(bs, Tussenkop{"Hoe het afliep"}, Feiten{f})
	}
	if ps := n.overigeExpert(); ps != nil {
		bs = append(bs, Tussenkop{n.wieExpert()}, Lijst{ps})
	}
	if ps := vrijeRegels(n.les.Leerpunten); ps != nil {
		bs = append(bs, Tussenkop{"Leerpunten"}, Lijst{ps})
	}
	return Deel{Kop: "Slot", Blokken: append(bs,
		Tussenkop{"Vraag aan de groep om af te ronden"},
		Lijst{[]Regel{{vast("Wat verraste je?")}, {vast("Welke drie dingen leren we hiervan?")}, {vast("Wat neem je zelf mee?")}}},
	)}
}

// overigeExpert are the views on steps at which no moment stands.
func (n naspeler) overigeExpert() []Regel {
	var uit []Regel
	for _, s := range n.m.Stappen() {
		heeft := false
		for i := range n.momenten {
			heeft = heeft || n.stapVan(i) == s.ID
		}
		if t := n.les.Expert(s.ID); !heeft && !t.Leeg() {
			uit = append(uit, Regel{vet(s.Naam()), vast(". "), vrij(t)})
		}
	}
	return uit
}

// gezegden are the inbrengen van to tot as they were said, both included; nil is none.
func (n naspeler) gezegden(van, tot int) []Regel {
	var uit []Regel
	for _, in := range slices.Clip(n.Verloop)[van-1 : max(van-1, tot)] {
		if in.Vraag != toets.VraagPapier {
			uit = append(uit, n.gezegde(in))
		}
	}
	return uit
}
