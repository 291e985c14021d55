package plat

import (
	"strconv"

	"oliekan/casus/training"
	"oliekan/tui/naspelen"
)

// opdrachten are the commands of a session; an example has only those that read.
func (s *speler) opdrachten() opdrachten {
	uit := opdrachten{
		{"herhaal", "hh", "", "lees dit deel nog eens voor", s.herhaal},
		{"eerder", "e", "", "alles wat tot nu toe is verteld", s.eerder},
		{"bril", "br", "", "kijk met een andere bril", s.kijkBril},
		{"rollen", "ro", "", "de rolkaarten", s.rollen},
		{"volgende", "vg", "", "naar het volgende deel", s.volgende},
		{"vorige", "vo", "", "naar het vorige deel", s.vorige},
		{"later", "la", "", "terug naar Training; alles blijft bewaard", func(string) error { return errLater }},
		{"uitleg", "u", "WOORD", "hoe een sessie werkt, of wat een woord betekent", s.uitlegSessie},
	}
	if s.g.Bewaart() {
		uit = append(uit, s.groepOpdrachten()...)
	}
	uit = append(uit, s.overal()[1:]...)
	for i, o := range uit {
		uit[i].doe = func(rest string) error {
			s.tel() // what a command tells of the time has to be right
			return o.doe(rest)
		}
	}
	return uit
}

// groepOpdrachten are the commands that write something down, change the time, or show what others said.
func (s *speler) groepOpdrachten() opdrachten {
	return opdrachten{
		{"toon", "t", "", "laat horen wat het tweetal zei", s.toon},
		{"stem", "st", "", "tel de handen, keuze voor keuze", s.telHanden},
		{"duo", "d", "TEKST", "het antwoord van een duo", s.veldOpdracht(training.VeldDuo)},
		{"minderheid", "mi", "TEKST", "iemand ziet het anders", s.veldOpdracht(training.VeldMinderheid)},
		{"leerpunt", "lp", "TEKST", "schrijf een leerpunt op", s.veldOpdracht(training.VeldLeerpunt)},
		{"optie", "o", "TEKST", "een optie die jullie zelf zouden kiezen", s.veldOpdracht(training.VeldOptie)},
		{"artikel", "a", "WOORDEN", "een artikel dat jullie zelf zouden gebruiken", s.artikel},
		{"dient", "di", "NUMMER", "welke grondwaarde jullie optie of artikel dient", s.dient},
		{"oordeel", "oo", "", "hoe dicht jullie bij het tweetal zaten", s.oordeel},
		{"weg", "x", "NUMMER", "haal iets weg dat de groep opschreef", s.haalWegSessie},
		{"groepen", "g", "", "wat andere groepen hier vonden", s.groepen},
		{"notities", "n", "", "notities voor de trainer, na een vraag", s.notities},
		{"klok", "k", "", "hoe het met de tijd staat", s.zegKlok},
		{"pauze", "p", "", "zet de klok stil, of laat hem weer lopen", s.pauze},
		{"extra", "ex", "", "twee minuten erbij", s.extra},
		{"herplan", "hp", "", "verdeel de tijd die over is", s.herplan},
		{"deelnemers", "dn", "AANTAL", "met hoeveel jullie zijn", s.deelnemers},
	}
}

// herhaal reads the part at hand out again.
func (s *speler) herhaal(string) error {
	s.gelezen = 0
	return errAnders
}

// eerder reads out everything that was told.
func (s *speler) eerder(string) error {
	s.leesBlokken([]naspelen.Blok{naspelen.Eerder(s.g.Eerder())})
	return nil
}

// kijkBril reads out the next way to look at this step.
func (s *speler) kijkBril(string) error {
	bs := s.g.Brillen()
	if len(bs) == 0 {
		s.uit.zeg(naspelen.GeenBril)
		return nil
	}
	s.leesBlokken([]naspelen.Blok{naspelen.Bril(bs[s.bril%len(bs)])})
	s.bril++
	return nil
}

// rollen reads out the role cards.
func (s *speler) rollen(string) error {
	s.leesBlokken(naspelen.Rolkaarten(s.g.Rolkaarten()))
	return nil
}

// volgende goes on.
func (s *speler) volgende(string) error {
	if s.deelNu().Soort == training.Slot {
		s.uit.zeg("Dit is het slot.")
		return nil
	}
	return s.ga(s.g.Volgende)
}

// vorige looks back at the part before this one.
func (s *speler) vorige(string) error {
	if s.plek() == 1 {
		s.uit.zeg("Dit is het begin.")
		return nil
	}
	return s.ga(s.g.Vorige)
}

// oordeel asks how near the group was.
func (s *speler) oordeel(string) error {
	o := s.g.Beeld().Onthulling
	if o == nil {
		s.meld(training.ErrVerborgen)
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
	return errAnders
}

// groepen reads out what other groups thought, after the reveal.
func (s *speler) groepen(string) error {
	if s.g.Beeld().Onthulling == nil {
		s.uit.zeg(naspelen.GroepenLater)
		return nil
	}
	s.leesBlokken([]naspelen.Blok{naspelen.Anderen(s.g.Anderen(s.alle))})
	return nil
}

// notities reads out the hints for the trainer, after a yes: they may give away what comes later.
func (s *speler) notities(string) error {
	regel, err := s.plat.lees("De notities kunnen verklappen wat er nog komt. Kijkt of luistert er nu niemand mee? Typ ja. Lege regel: niet doen.", s.overal())
	if err == nil && ja(regel) {
		s.leesBlokken([]naspelen.Blok{naspelen.Notities(s.g.Notities())})
	}
	return err
}

// zegKlok says how the time stands.
func (s *speler) zegKlok(string) error {
	k := s.g.Klok()
	s.uit.zeg("Dit deel: " + k.Zin() + ".")
	if n := s.g.Uitloop(); n > 0 {
		s.uit.zeg("Jullie zijn " + aantal(n, "minuut", "minuten") + " later dan gepland. Met .herplan verdeel je de tijd die over is.")
	}
	if m := (k.Rest + 59) / 60; m > 0 {
		s.uit.zeg("De hele sessie: nog " + aantal(m, "minuut", "minuten") + ".")
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
		s.uit.zeg(naspelen.NietVerdeeld(s.g.Uitloop()))
		return nil
	}
	s.bewaar(naspelen.Verdeeld)
	s.leesPlan(naspelen.Plan(s.g.Training(), s.Methode))
	return nil
}

// deelnemers says how many take part, or changes it.
func (s *speler) deelnemers(rest string) error {
	if rest == "" {
		s.uit.zeg("Jullie zijn met " + strconv.Itoa(s.g.Training().Deelnemers) + ". Typ .deelnemers met een ander aantal om dat te veranderen.")
		return nil
	}
	n, err := strconv.Atoi(rest)
	if err != nil {
		s.uit.zeg("Typ een getal achter .deelnemers, zoals .deelnemers 8.")
		return nil
	}
	s.gedaan("Jullie zijn nu met "+strconv.Itoa(n)+".", s.g.ZetDeelnemers(n))
	return nil
}

// uitlegSessie explains how a session works, or a word.
func (s *speler) uitlegSessie(woord string) error {
	if woord != "" {
		return s.Wegen.Uitleg(s.plat, woord)
	}
	s.uit.kop("Zo werkt een sessie.")
	for _, z := range []string{
		"Jullie horen wat het tweetal wist. Daarna oordelen jullie eerst zelf, en dan hoor je wat het tweetal zei en waarom.",
		"Denk eerst ieder voor zich na. Vertel het dan aan elkaar. Tel handen, of schrijf een kort antwoord op.",
		"Denkt iemand er anders over? Bewaar dat met .minderheid, in de eigen woorden en zonder naam.",
		"De klok waarschuwt alleen. Jullie worden nooit afgekapt. Met .klok hoor je hoe het met de tijd staat.",
		naspelen.GeenNamen,
	} {
		s.uit.zeg(z)
	}
	return nil
}
