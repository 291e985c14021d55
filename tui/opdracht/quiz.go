package opdracht

import (
	"cmp"
	"fmt"
	"slices"

	"oliekan/casus/handout"
	"oliekan/toets/quiz"
	"oliekan/tui"
	"oliekan/tui/melding"
	"oliekan/tui/papier"

	"github.com/spf13/cobra"
)

// bladVragen is how many questions a sheet has when nothing was asked for: two or three pages.
const bladVragen = 12

// quizVraag is what was asked on the command line.
type quizVraag struct {
	papiervraag
	handout, antwoorden bool
	onderwerpen         []string
	moeilijk, eigen     string
	aantal, reeks       int
}

// quiz is the command "quiz": it makes a sheet of questions. Playing is for the screens and the line mode.
func (s *sessie) quiz() *cobra.Command {
	var v quizVraag
	c := &cobra.Command{
		Use:   "quiz",
		Short: tui.Kort("quiz"),
		Long: `Maakt een handout met vragen uit de quiz, om uit te delen. Met --antwoorden
staan achteraan ook de antwoorden, voor wie de quiz leidt. Dezelfde opties
geven steeds dezelfde vragen. Andere vragen krijg je met een ander getal
achter --reeks.

Met --controleer kijkt oliekan een bestand met vragen van je eigen gemeente na
en noemt alles wat er niet klopt.

De quiz spelen doe je in het programma zelf, of met 'oliekan plat'.`,
		Annotations: map[string]string{regels: naam + " quiz --handout"},
		Example: "  oliekan quiz --handout -o vragen.pdf\n" +
			"  oliekan quiz --handout --antwoorden -o antwoorden.pdf\n" +
			"  oliekan quiz --handout --aantal 6 --reeks 2 --formaat txt -o -",
		Args: zonder,
		RunE: func(c *cobra.Command, _ []string) error {
			if v.eigen != "" {
				return s.keurQuizvragen(v.eigen)
			}
			if err := v.controleer(c); err != nil {
				return err
			}
			return s.maakQuizblad(c, v)
		},
	}
	f := c.Flags()
	f.BoolVar(&v.handout, "handout", false, "maakt een handout van de vragen")
	f.StringVar(&v.eigen, "controleer", "", "kijkt een `BESTAND` met eigen vragen na")
	f.BoolVar(&v.antwoorden, "antwoorden", false, "zet achteraan de antwoorden, met uitleg")
	f.IntVar(&v.aantal, "aantal", bladVragen, "neemt `AANTAL` vragen; zonder deze optie 12")
	f.StringArrayVar(&v.onderwerpen, "onderwerp", nil, "alleen dit `ONDERWERP`; mag vaker: "+rijtje(quiz.Onderwerpen(), ", "))
	f.StringVar(&v.moeilijk, "moeilijk", "", "alleen dit `NIVEAU`: "+rijtje(quiz.Moeilijkheden(), ", "))
	f.IntVar(&v.reeks, "reeks", 1, "een `GETAL` dat andere vragen kiest")
	_ = c.RegisterFlagCompletionFunc("onderwerp", keuzes(quiz.Onderwerpen()))
	_ = c.RegisterFlagCompletionFunc("moeilijk", keuzes(quiz.Moeilijkheden()))
	v.vlaggen(c)
	return c
}

// controleer checks the flags.
func (v *quizVraag) controleer(c *cobra.Command) error {
	if !v.handout {
		return gebruik(c, zegErbij+"--handout. De quiz spelen doe je in het programma zelf, of met 'oliekan plat'.")
	}
	for _, w := range v.onderwerpen {
		if !slices.Contains(quiz.Onderwerpen(), quiz.Onderwerp(w)) {
			return gebruik(c, "Het onderwerp %q bestaat niet. Kies uit: %s.", w, rijtje(quiz.Onderwerpen(), ", "))
		}
	}
	if v.moeilijk != "" && !slices.Contains(quiz.Moeilijkheden(), quiz.Moeilijkheid(v.moeilijk)) {
		return gebruik(c, "Het niveau %q bestaat niet. Kies uit: %s.", v.moeilijk, rijtje(quiz.Moeilijkheden(), ", "))
	}
	if v.aantal < 1 {
		return gebruik(c, "Neem achter --aantal een getal vanaf 1.")
	}
	return v.papiervraag.controleer(c)
}

// keuze says which questions to draw.
func (v *quizVraag) keuze() quiz.Keuze {
	k := quiz.Keuze{Aantal: v.aantal, Moeilijkheid: quiz.Moeilijkheid(v.moeilijk), Zaad: uint64(v.reeks)}
	for _, w := range v.onderwerpen {
		k.Onderwerpen = append(k.Onderwerpen, quiz.Onderwerp(w))
	}
	return k
}

// maakQuizblad makes the whole sheet before a byte of it is written. It needs no database.
func (s *sessie) maakQuizblad(c *cobra.Command, v quizVraag) error {
	if err := v.past(s); err != nil {
		return err
	}
	vragen, err := s.trekVragen(v)
	if err != nil {
		return err
	}
	inhoud, gemis, err := papier.Papier{Document: handout.Quizblad(vragen, v.antwoorden)}.Bytes(handout.Formaat(v.formaat))
	if err != nil {
		return err
	}
	if len(vragen) < v.aantal && c.Flags().Changed("aantal") {
		fmt.Fprintf(s.fout, "Er passen niet meer dan %d vragen bij wat je koos.\n", len(vragen))
	}
	return s.lever(inhoud, gemis, cmp.Or(v.uit, "quiz-"+v.deel()+"."+v.formaat), v.overschrijf)
}

// deel names what stands on the sheet.
func (v *quizVraag) deel() string {
	for _, d := range handout.Quizdelen() {
		if d.Antwoorden == v.antwoorden {
			return d.Naam
		}
	}
	return ""
}

// trekVragen draws the questions for a sheet.
func (s *sessie) trekVragen(v quizVraag) ([]quiz.Vraag, error) {
	m, err := s.methode()
	if err != nil {
		return nil, err
	}
	alle, err := quiz.LaadMet(m, s.omgeving.Instellingen.Quizvragen)
	if alle == nil {
		return nil, fmt.Errorf("load questions: %w", err)
	}
	if err != nil { // questions of the municipality with a fault in them: a sheet of ours is better than none
		fmt.Fprintln(s.fout, "Let op: "+melding.Van(err))
	}
	vragen := quiz.Trek(alle, v.keuze())
	if len(vragen) == 0 {
		return nil, melding.Zin("Er is geen vraag die hierbij past. Kies een ander onderwerp, of laat --moeilijk weg.")
	}
	return vragen, nil
}
