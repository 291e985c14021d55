package spelen

import (
	"strconv"

	"oliekan/casus/training"
	"oliekan/toets/taal"
	"oliekan/tui/naspelen"
	"oliekan/tui/regel"
)

// opdrachten are the commands of a session; an example has only those that read.
func (s *speler) opdrachten() regel.Opdrachten {
	uit := regel.Opdrachten{
		{Naam: "herhaal", Kort: "hh", Erna: "", Wat: "lees dit deel nog eens voor", Doe: s.herhaal},
		{Naam: "eerder", Kort: "e", Erna: "", Wat: "wat jullie al hebben gehoord", Doe: s.eerder},
		{Naam: "bril", Kort: "br", Erna: "", Wat: "kijk met een andere bril", Doe: s.kijkBril},
		{Naam: "rollen", Kort: "ro", Erna: "", Wat: "de rolkaarten", Doe: s.rollen},
		{Naam: "volgende", Kort: "vg", Erna: "", Wat: "naar het volgende deel", Doe: s.volgende},
		{Naam: "vorige", Kort: "vo", Erna: "", Wat: "naar het vorige deel", Doe: s.vorige},
		{Naam: "later", Kort: "la", Erna: "", Wat: "terug naar Training; alles blijft bewaard", Doe: func(string) error { return regel.ErrLater }},
		{Naam: "uitleg", Kort: "u", Erna: "WOORD", Wat: "hoe een sessie werkt, of wat een woord betekent", Doe: s.uitlegSessie},
	}
	if s.g.Bewaart() {
		uit = append(uit, s.groepOpdrachten()...)
	}
	uit = append(uit, s.Overal()[1:]...)
	for i, o := range uit {
		uit[i].Doe = func(rest string) error {
			s.tel() // what a command tells of the time has to be right
			return o.Doe(rest)
		}
	}
	return uit
}

// groepOpdrachten are the commands that write something down, change the time, or show what others said.
func (s *speler) groepOpdrachten() regel.Opdrachten {
	return regel.Opdrachten{
		{Naam: "toon", Kort: "t", Erna: "", Wat: "laat horen " + watHetTweetalZei, Doe: s.toon},
		{Naam: "stem", Kort: "st", Erna: "", Wat: "tel de handen, keuze voor keuze", Doe: s.telHanden},
		{Naam: "duo", Kort: "d", Erna: "TEKST", Wat: "het " + vanDuo, Doe: s.veldOpdracht(training.VeldDuo)},
		{Naam: "minderheid", Kort: "mi", Erna: "TEKST", Wat: zietHetAnders, Doe: s.veldOpdracht(training.VeldMinderheid)},
		{Naam: "leerpunt", Kort: "lp", Erna: "TEKST", Wat: "schrijf een leerpunt op", Doe: s.veldOpdracht(training.VeldLeerpunt)},
		{Naam: "optie", Kort: "o", Erna: "TEKST", Wat: "een optie die jullie zelf zouden kiezen", Doe: s.veldOpdracht(training.VeldOptie)},
		{Naam: "artikel", Kort: "a", Erna: "WOORDEN", Wat: "een artikel dat jullie zelf zouden gebruiken", Doe: s.artikel},
		{Naam: "dient", Kort: "di", Erna: "NUMMER", Wat: "welke grondwaarde jullie optie of artikel dient", Doe: s.dient},
		{Naam: "oordeel", Kort: "oo", Erna: "", Wat: "hoe dicht jullie bij het tweetal zaten", Doe: s.oordeel},
		{Naam: "weg", Kort: "x", Erna: "NUMMER", Wat: "haal iets weg dat de groep opschreef", Doe: s.haalWegSessie},
		{Naam: "groepen", Kort: "g", Erna: "", Wat: "wat andere groepen hier vonden", Doe: s.groepen},
		{Naam: "peiling", Kort: "pl", Erna: "", Wat: naspelen.PeilKnop, Doe: s.peiling},
		{Naam: "notities", Kort: "n", Erna: "", Wat: "notities voor de trainer, na een vraag", Doe: s.notities},
		{Naam: "klok", Kort: "k", Erna: "", Wat: "hoe het met de tijd staat", Doe: s.zegKlok},
		{Naam: "pauze", Kort: "p", Erna: "", Wat: "zet de klok stil, of laat hem weer lopen", Doe: s.pauze},
		{Naam: "extra", Kort: "ex", Erna: "", Wat: nogTweeMinuten, Doe: s.extra},
		{Naam: "herplan", Kort: "hp", Erna: "", Wat: verdeelTijd, Doe: s.herplan},
		{Naam: "deelnemers", Kort: "dn", Erna: "AANTAL", Wat: "met hoeveel jullie zijn", Doe: s.deelnemers},
	}
}

// herhaal reads the part at hand out again.
func (s *speler) herhaal(string) error {
	s.gelezen = 0
	return regel.ErrAnders
}

// eerder reads out everything that was told.
func (s *speler) eerder(string) error {
	s.LeesBlokken([]naspelen.Blok{naspelen.Eerder(s.g.Eerder())})
	return nil
}

// kijkBril reads out the next way to look at this step.
func (s *speler) kijkBril(string) error {
	bs := s.g.Brillen()
	if len(bs) == 0 {
		s.Uit.Zeg(naspelen.GeenBril)
		return nil
	}
	s.LeesBlokken([]naspelen.Blok{naspelen.Bril(bs[s.bril%len(bs)])})
	s.bril++
	return nil
}

// rollen reads out the role cards.
func (s *speler) rollen(string) error {
	s.LeesBlokken(naspelen.Rolkaarten(s.g.Rolkaarten()))
	return nil
}

// volgende goes on.
func (s *speler) volgende(string) error {
	if deelNu(s.g).Soort == training.Afsluiting {
		s.Uit.Zeg(ditIsHetSlot)
		return nil
	}
	return s.ga(s.g.Volgende)
}

// vorige looks back at the part before this one.
func (s *speler) vorige(string) error {
	if s.plek() == 1 {
		s.Uit.Zeg("Dit is het begin.")
		return nil
	}
	return s.ga(s.g.Vorige)
}

// oordeel asks how near the group was.
func (s *speler) oordeel(string) error {
	o := s.g.Beeld().Onthulling
	if o == nil {
		s.Meld(training.ErrVerborgen)
		return nil
	}
	for _, expert := range []bool{false, true} {
		s.gevraagd[oordeelplek{s.plek(), expert}] = true
		if _, er := oordeelNu(*o, expert); er {
			if err := s.vraagOordeel(expert); err != nil {
				return err
			}
		}
	}
	return regel.ErrAnders
}

// groepen reads out what other groups thought, after the reveal.
func (s *speler) groepen(string) error {
	if s.g.Beeld().Onthulling == nil {
		s.Uit.Zeg(naspelen.GroepenLater)
		return nil
	}
	s.LeesBlokken([]naspelen.Blok{naspelen.Anderen(s.g.Anderen(s.alle))})
	return nil
}

// notities reads out the hints for the trainer, after a yes: they may give away what comes later.
func (s *speler) notities(string) error {
	getypt, err := s.Lijn.Lees(naspelen.VraagNotities+" Typ ja. Lege regel: niet doen.", s.Overal())
	if err == nil && regel.Ja(getypt) {
		s.LeesBlokken([]naspelen.Blok{naspelen.Notities(s.g.Notities())})
	}
	return err
}

// zegKlok says how the time stands.
func (s *speler) zegKlok(string) error {
	k := s.g.Klok()
	s.Uit.Zeg("Dit deel: " + k.Zin() + ".")
	if n := s.g.Uitloop(); n > 0 {
		s.Uit.Zeg("Jullie zijn " + taal.Aantal(n, "minuut", "minuten") + " later dan gepland. Met .herplan verdeel je de tijd die over is.")
	}
	if m := (k.Rest + 59) / 60; m > 0 {
		s.Uit.Zeg("De hele sessie: nog " + taal.Aantal(m, "minuut", "minuten") + ".")
	}
	return nil
}

// pauze stops the clock, or lets it run again.
func (s *speler) pauze(string) error {
	s.g.Pauze()
	if s.g.Loopt() {
		s.bewaar("De klok loopt weer.")
	} else {
		s.bewaar("Pauze. De klok staat stil. Met .pauze loopt hij weer.")
	}
	return nil
}

// extra gives this part more time.
func (s *speler) extra(string) error {
	s.g.ExtraTijd()
	s.stand = ruimTijd
	s.bewaar(naspelen.MeerTijd)
	return nil
}

// herplan divides the time that is left.
func (s *speler) herplan(string) error {
	if !s.g.Herplan() {
		s.Uit.Zeg(naspelen.NietVerdeeld(s.g.Uitloop()))
		return nil
	}
	s.bewaar(naspelen.Verdeeld)
	s.LeesPlan(naspelen.Plan(s.g.Training(), s.Methode))
	return nil
}

// deelnemers says how many take part, or changes it.
func (s *speler) deelnemers(rest string) error {
	if rest == "" {
		s.Uit.Zeg("Jullie zijn met " + strconv.Itoa(s.g.Training().Deelnemers) + ". Typ .deelnemers met een ander aantal om dat te veranderen.")
		return nil
	}
	n, err := strconv.Atoi(rest)
	if err != nil {
		s.Uit.Zeg("Typ een getal achter .deelnemers, zoals .deelnemers 8.")
		return nil
	}
	s.gedaan(metHoeveel(n), s.g.ZetDeelnemers(n))
	return nil
}

// uitlegSessie explains how a session works, or a word.
func (s *speler) uitlegSessie(woord string) error {
	if woord != "" {
		return s.Wegen.Uitleg(s.Lijn, woord)
	}
	s.Uit.Kop("Zo werkt een sessie.")
	for _, z := range []string{
		"Jullie horen wat het tweetal wist. Daarna oordelen jullie eerst zelf, en dan hoor je wat het tweetal zei en waarom.",
		naspelen.DenkEerst + " Tel handen, of schrijf een kort antwoord op.",
		"Denkt iemand er anders over? Bewaar dat met .minderheid, in de eigen woorden en zonder naam.",
		"De klok waarschuwt alleen. Jullie worden nooit afgekapt. Met .klok hoor je hoe het met de tijd staat.",
		naspelen.GeenNamen,
	} {
		s.Uit.Zeg(z)
	}
	return nil
}
