package anoniem

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestDbg(t *testing.T) {
	k := nieuweKenner()
	for _, w := range strings.Fields(os.Getenv("W")) {
		x := k.van(w)
		fmt.Printf("%s vlag=%06b lijst=%b\n", w, x.vlag, x.lijst)
	}
}
