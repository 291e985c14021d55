package plat_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"oliekan/tui/plat"
)

// FuzzDraai types anything in a consult that knows one name: it must end without an error, say nothing that cannot be
// read out, and keep the name off the disk.
func FuzzDraai(f *testing.F) {
	f.Add(strings.Join(kortePad(), "\n"))
	f.Add(".verdiep\n.stap 3\n1\n2\n.\n.verander 2\nx\\\ny\n.terug\n.opnieuw\n.opties\n.open\n.rondaf\n.menu\n2\n\n")
	f.Add("\x1b[2J\xff\n.\n..\n.?\n.wie 99\n.weg -1\n.verander 999999999999999999999\n.stap 0\n.titel \n.wet \x00\n")
	f.Add("dag\\")
	f.Fuzz(func(t *testing.T, s string) {
		t.Chdir(t.TempDir()) // a handout may be asked for
		p := nieuweProef(t)
		var uit bytes.Buffer
		in := strings.NewReader("nieuw\nKwiebelstra = inwoner\n\nKwiebelstra belt\n" + s)
		if err := plat.Draai(context.Background(), p.w, in, &uit); err != nil {
			t.Fatalf("Draai: %v", err)
		}
		leesbaar(t, uit.String())
		if !strings.Contains(strings.ToLower(s), "wieb") {
			p.geenRuw([]string{"kwiebelstra"})
		}
	})
}
