package opdracht

import (
	"fmt"
	"strings"
	"time"

	"oliekan/casus/anoniem"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui"

	"github.com/spf13/cobra"
)

// wetten is the command "wetten".
func (s *sessie) wetten() *cobra.Command {
	var (
		alsJSON bool
		bij     string
	)
	c := &cobra.Command{
		Use:         "wetten",
		Short:       tui.Kort("wetten"),
		Annotations: map[string]string{regels: naam + " wetten\n" + naam + " wetten WOORDEN\n" + naam + " wetten --bij ID"},
		Example:     "  oliekan wetten maatwerk\n  oliekan wetten --bij merel-41",
		RunE: func(c *cobra.Command, args []string) error {
			if c.Flags().Changed("bij") {
				return s.wettenBij(c, bij, args, alsJSON)
			}
			m, err := s.methode()
			if err != nil {
				return err
			}
			as := m.Kader().Artikelen()
			if woorden := strings.TrimSpace(anoniem.Schoon(strings.Join(args, " "))); woorden != "" {
				as = m.Kader().ZoekOp(woorden, s.nu().Format(time.DateOnly))
			}
			if alsJSON {
				return schrijfJSON(s.uit, rijen(as))
			}
			return s.schrijfArtikelen(as, m.Kader().Herkomst())
		},
	}
	c.Flags().BoolVar(&alsJSON, "json", false, vlagJSON)
	c.Flags().StringVar(&bij, "bij", "", "welke artikelen misschien passen bij de opties van casus `ID`, en waarom")
	return c
}

// schrijfArtikelen prints per article its name, of what date the text is, and what it says; after them which frame they
// come from.
func (s *sessie) schrijfArtikelen(as []toets.Artikel, h toets.Herkomst) error {
	if len(as) == 0 {
		fmt.Fprintln(s.fout, "Niets gevonden. Probeer minder woorden, of de afkorting van een wet, zoals Pw.")
		return nil
	}
	vandaag := s.nu().Format(time.DateOnly)
	t := tekstblad{} // for its layout only; there is no case here
	for _, a := range as {
		t.regel(0, a.Naam()+" ("+a.Stand()+")")
		if reden := a.NietGeldig(vandaag); reden != "" {
			t.regel(1, taal.Hoofdletter(reden)+".")
		} else if a.GeldigTot != "" {
			t.regel(1, "Geldt tot en met "+toets.Datum(a.GeldigTot)+".")
		}
		t.regel(1, a.Zegt)
		if a.Noot != "" {
			t.regel(1, "Let op: "+a.Noot)
		}
	}
	t.b.WriteString("\n")
	t.regel(0, taal.Hoofdletter(h.Zin())+".")
	return s.schrijf(t.b.String())
}

// rij is an article with the names of the fields in wetten.json, and whether it is local. What is unknown is null there, and here.
type rij struct {
	Wet         string  `json:"wet"`
	Citeertitel string  `json:"citeertitel"`
	BWB         string  `json:"bwb"`
	Artikel     string  `json:"artikel"`
	Lid         string  `json:"lid"`
	Kind        string  `json:"kind"`
	Zegt        string  `json:"wat_het_zegt"`
	GeldigVan   *string `json:"geldig_van"`
	Getoetst    bool    `json:"verified"`
	Bron        string  `json:"source"`
	Niveau      string  `json:"niveau"`
	Tekststand  string  `json:"tekststand"`
	Link        string  `json:"link"`
	Noot        *string `json:"noot"`
	GeldigTot   *string `json:"geldig_tot"`
	Bruikbaar   bool    `json:"bruikbaar"`
	Lokaal      bool    `json:"lokaal"` // a rule of the municipality, from the settings
}

// rijen gives articles the form of wetten.json; no articles are an empty list, not null.
func rijen(as []toets.Artikel) []rij {
	uit := make([]rij, len(as))
	for i, a := range as {
		uit[i] = rij{
			a.Wet, a.Citeertitel, a.BWB, a.Artikel, a.Lid, a.Kind, a.Zegt, ofNull(a.GeldigVan), a.Getoetst, a.Bron,
			a.Niveau, a.Tekststand, a.Link, ofNull(a.Noot), ofNull(a.GeldigTot), a.Bruikbaar, a.Lokaal,
		}
	}
	return uit
}

// ofNull returns nil, null in JSON, for what is unknown.
func ofNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
