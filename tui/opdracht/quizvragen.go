package opdracht

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"oliekan/toets"
	"oliekan/toets/quiz"
	"oliekan/tui/melding"
)

// keurQuizvragen checks a file with questions of the municipality and names all that is wrong in it, where the quiz itself
// names the first only.
func (s *sessie) keurQuizvragen(pad string) error {
	if _, err := os.Stat(pad); err != nil { // for the quiz a file that is not there is no fault
		return err
	}
	m, err := toets.Laad()
	if err != nil {
		return fmt.Errorf("load method: %w", err)
	}
	vragen, err := quiz.LaadMet(m.Met(aanvulling(s.omgeving.Instellingen)), pad)
	var f *quiz.EigenFout
	if errors.As(err, &f) {
		return melding.Zin(fmt.Sprintf("In dit bestand klopt dit niet:\n- %s\nVerbeter dat en kijk het bestand nog eens na.",
			strings.Join(f.Gebreken, "\n- ")))
	}
	if err != nil {
		return fmt.Errorf("load questions: %w", err)
	}
	eigen := 0
	for _, v := range vragen {
		if v.Eigen {
			eigen++
		}
	}
	return s.schrijf(fmt.Sprintf("Het bestand is goed. Aantal eigen vragen: %d.\n", eigen))
}
