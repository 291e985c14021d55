package anoniem

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestZZDebug(t *testing.T) {
	s := os.Getenv("TXT")
	if s == "" {
		t.Skip("debug")
	}
	for _, r := range strings.Split(s, "|") {
		m := Nieuw(Opties{})
		v := m.vinder()
		v.zoek(r, schrift{letters: 400, woorden: 100, zinKlein: 10})
		fmt.Println("streng", v.streng)
		for i := range v.ts {
			x := &v.ts[i]
			fmt.Printf("%s[%v o%d v%b l%x org%b vast%v b%v k%d] ", v.tekst.tekst[x.van:x.tot], x.vondst, x.oordeel, x.vlag, x.lijst, x.org, x.vast, x.begin, x.kans)
		}
		fmt.Println()
	}
}
