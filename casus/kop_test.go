package casus

import (
	"testing"

	"oliekan/casus/anoniem"
)

func TestKopInWoorden(t *testing.T) {
	const id ID = "5b1c7a52-93f4-4f0e-8a53-000000000001"
	for _, proef := range []struct {
		kop                               Kop
		opschrift, aangehaald, verwijzing string
	}{
		{Kop{ID: id, Code: "merel-41", Titel: anoniem.UitOpslag("Één fiets")}, "Één fiets", "\"Één fiets\"", "merel-41"},
		{Kop{ID: id, Code: "merel-41"}, "nog zonder titel", "merel-41 (nog zonder titel)", "merel-41"},
		{Kop{ID: id}, "nog zonder titel", "5b1c7a52 (nog zonder titel)", "5b1c7a52"},
		{Kop{ID: "kort"}, "nog zonder titel", "kort (nog zonder titel)", "kort"},
	} {
		if a, b, c := proef.kop.Opschrift(), proef.kop.Aangehaald(), proef.kop.Verwijzing(); a != proef.opschrift || b != proef.aangehaald || c != proef.verwijzing {
			t.Errorf("%q, %q, %q", a, b, c)
		}
	}
}
