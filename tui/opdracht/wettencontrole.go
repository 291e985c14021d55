package opdracht

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strconv"
	"strings"

	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/toets/toestand"
	"oliekan/tui/bestand"
	"oliekan/tui/melding"

	"github.com/spf13/cobra"
)

// errHerlezen gives exit code 1 without a message: what has to be read again stands in the output.
var errHerlezen = errors.New("rows have to be read again")

// wettencontrole is the command "wetten-controle", for the lawyer who maintains the frame.
func (s *sessie) wettencontrole() *cobra.Command {
	var (
		alsJSON bool
		noteer  string
	)
	c := &cobra.Command{
		Use:   "wetten-controle BESTAND",
		Short: "vergelijkt het wettenkader met de officiële tekst van een wet",
		Long: `Vergelijkt de regels van het wettenkader met de officiële tekst van één wet.
BESTAND is de XML van die wet uit het basiswettenbestand van de overheid.
Je ziet welke regels je opnieuw moet lezen. Er verandert niets aan het kader.
Noteer pas als je alles hebt gelezen. Een oudere tekst wordt nooit genoteerd
over een nieuwere heen.
De code na afloop is 0 als er niets te lezen is en 1 als er iets te lezen is of
iets mislukte.`,
		Example: "  oliekan wetten-controle BWBR0015703.xml\n" +
			"  oliekan wetten-controle BWBR0015703.xml --noteer toets/inhoud/hashes.json",
		Args: precies(1, "welk bestand met de XML van een wet"),
		RunE: func(_ *cobra.Command, args []string) error {
			w, err := leesToestand(args[0])
			if err != nil {
				return err
			}
			v, bekend, err := s.vergelijk(w, noteer)
			if err != nil {
				return err
			}
			if alsJSON {
				err = schrijfJSON(s.uit, v)
			} else {
				err = s.schrijf(verslagtekst(v))
			}
			if err == nil && noteer != "" {
				err = s.noteer(w, noteer, bekend)
			}
			if err == nil && v.Herlezen() {
				err = errHerlezen
			}
			return err
		},
	}
	c.Flags().BoolVar(&alsJSON, "json", false, vlagJSON)
	c.Flags().StringVar(&noteer, "noteer", "", "schrijft daarna in `BESTAND` hoe de tekst nu is, voor de volgende keer")
	return c
}

// leesToestand reads the text of a law from a file.
func leesToestand(pad string) (*toestand.Wet, error) {
	info, err := os.Stat(pad)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() && !info.IsDir() { // reading a pipe may never end; a directory says so itself
		return nil, melding.Zin(bestand.Toon(pad) + " is geen gewoon bestand. Noem de XML van de wet.")
	}
	f, err := os.Open(pad)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	w, err := toestand.Lees(f)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", pad, err)
	}
	return w, nil
}

// vergelijk compares a law with the frame that is in use, and also returns the hashes that it was compared with. What is
// recorded already in the file that will be written goes before what came with the program, so that several laws can be
// done one after another.
func (s *sessie) vergelijk(w *toestand.Wet, noteer string) (toestand.Verslag, toestand.Hashes, error) {
	m, err := s.methode()
	if err != nil {
		return toestand.Verslag{}, nil, err
	}
	bekend, err := bekendeHashes(noteer)
	if err != nil {
		return toestand.Verslag{}, nil, err
	}
	v, err := toestand.Vergelijk(w, m.Kader(), bekend)
	return v, bekend, err
}

// noteer records the hashes of a law, unless those of a later text are there.
func (s *sessie) noteer(w *toestand.Wet, pad string, bekend toestand.Hashes) error {
	m, err := s.methode()
	if err != nil {
		return err
	}
	nieuw, err := toestand.Noteer(w, m.Kader(), bekend)
	if err != nil {
		return err
	}
	ruw, err := nieuw.Bytes()
	if err == nil {
		err = bestand.Schrijf(pad, true, ruw, s.omgeving.DB)
	}
	if err == nil {
		fmt.Fprintf(s.fout, "De hashes staan in %s. Lees nog wat hierboven staat: de volgende keer geldt deze tekst als gelezen.\n", bestand.Toon(pad))
	}
	return err
}

// maxHashes is the largest file with hashes that is read, in bytes; the whole frame needs some tens of kilobytes.
const maxHashes = 8 << 20

// bekendeHashes returns what is known already: from the file that will be written, or else from the program. A file that
// holds something else is not overwritten.
func bekendeHashes(pad string) (toestand.Hashes, error) {
	if pad == "" {
		return toestand.Bekend()
	}
	info, err := os.Stat(pad)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return toestand.Bekend()
	case err != nil:
		return nil, err
	case info.Mode().IsRegular() && info.Size() > maxHashes:
		return nil, toestand.ErrHashes
	case !info.Mode().IsRegular() && !info.IsDir():
		return nil, toestand.ErrHashes
	}
	ruw, err := os.ReadFile(pad)
	if err != nil {
		return nil, err
	}
	return toestand.LeesHashes(ruw)
}

// verslagdeel is one list of the report: its heading, and what to do with it.
type verslagdeel struct {
	kop, doe string
	namen    []string
}

// verslagdelen orders a report by what is to be done.
func verslagdelen(v toestand.Verslag) []verslagdeel {
	namen := func(u toestand.Uitkomst) []string {
		var uit []string
		for _, r := range v.Met(u) {
			uit = append(uit, r.Naam+" (gelezen: tekst van "+toets.Datum(r.Stand)+")")
		}
		return uit
	}
	var nieuw []string
	for _, n := range v.Nieuw {
		nieuw = append(nieuw, "artikel "+n)
	}
	return []verslagdeel{
		{"Niet gevonden in dit bestand", "Kijk of het artikel, het lid of het onderdeel is verplaatst of vervallen.", namen(toestand.Ontbreekt)},
		{"Vervallen volgens dit bestand", "Vul in het kader de laatste dag in bij geldig_tot.", namen(toestand.Vervallen)},
		{"Geldt nog niet volgens dit bestand", "Het kader biedt deze regels wel aan. Zoek op vanaf wanneer ze gelden.", namen(toestand.NogNiet)},
		{"Geldt misschien al", "Het kader biedt deze regels niet aan, en in dit bestand staat niet dat ze nog niet gelden. Zoek dat op.", namen(toestand.Misschien)},
		{"De tekst is veranderd", "Lees het artikel opnieuw en kijk of de zin in het kader nog klopt.", namen(toestand.Veranderd)},
		{"Nog nooit vergeleken", "Lees het artikel en kijk of de zin in het kader klopt.", namen(toestand.Nooit)},
		{"Nieuwe artikelen", "Kijk of er een artikel bij is dat in het kader hoort.", nieuw},
	}
}

// verslagtekst writes a report for a lawyer.
func verslagtekst(v toestand.Verslag) string {
	t := tekstblad{} // for its layout only; there is no case here
	kop := v.Titel + " (" + v.BWB + ")"
	if v.Datum != "" {
		kop += ", tekst van " + toets.Datum(v.Datum)
	}
	t.regel(0, kop)
	n := len(v.Met(toestand.Gelijk))
	t.regel(0, "In het kader: "+taal.Aantal(len(v.Rijen), "regel", "regels")+". Ongewijzigd: "+strconv.Itoa(n)+". Te lezen: "+strconv.Itoa(len(v.Rijen)-n)+".")
	if len(v.Ouder) > 0 {
		t.regel(0, "Let op: dit bestand is ouder dan de tekst die bij "+taal.Aantal(len(v.Ouder), "regel", "regels")+" is gelezen. Gebruik een nieuwer bestand.")
	}
	for _, d := range verslagdelen(v) {
		if len(d.namen) == 0 {
			continue
		}
		t.b.WriteString("\n")
		t.regel(0, d.kop)
		t.regel(0, d.doe)
		for _, naam := range d.namen {
			t.regel(1, naam)
		}
	}
	if v.EersteKeer {
		t.b.WriteString("\n")
		t.regel(0, "Van deze wet is nog niets genoteerd. Daarom is niet te zien welke artikelen nieuw zijn. "+
			"Heb je alles gelezen? Noteer het dan met --noteer.")
	}
	if !v.Herlezen() {
		t.regel(0, "Er is niets opnieuw te lezen.")
	}
	return strings.TrimLeft(t.b.String(), "\n")
}
