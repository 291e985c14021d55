package handout

import (
	"strings"

	"oliekan/casus/training"
	"oliekan/toets/taal"
)

// maakRolkaarten makes a card for every role that members of a group play (method, section 2). A card travels through
// the room, so each says of which case it is; none holds what the group must still find out.
func maakRolkaarten(g Gegevens) Document {
	n := naspelen(g)
	d := Document{
		Soort: Rolkaarten,
		Titel: "Rolkaarten: " + n.titel(),
		Kop:   "Rolkaarten", Voet: "Advies, geen besluit",
		Aanhef: []Blok{
			n.herkenning(g.Gemeente),
			Alinea{Regel: Regel{vast("Knip de kaarten uit en geef iedereen er een. Lees je kaart eerst voor jezelf. " +
				"Speel je rol zoals iemand die het goed bedoelt. Zijn jullie met meer mensen? Dan kijken de anderen mee en stemmen ze gewoon.")}},
		},
	}
	kaarten := Deel{Kop: "De kaarten"}
	for _, k := range training.Rolkaarten(g.Les, g.Methode) {
		kaarten.Blokken = append(kaarten.Blokken, n.kaart(k))
	}
	d.Delen = []Deel{kaarten}
	return d
}

// kaart is the card of one role: how somebody in it looks at any case, and what matters to them in this one.
func (n naspeler) kaart(k training.Rolkaart) Kaart {
	bs := []Blok{
		Alinea{Noot, Regel{stil("Bij de casus: "), Stuk{Tekst: n.titel(), Vrij: true, Stil: true}}},
		Alinea{Regel: Regel{vast(k.Uitleg)}},
	}
	switch s := strings.TrimSpace(k.Hier); {
	case s == "":
	case len(n.les.Rollen) > 0:
		bs = append(bs, Alinea{Regel: Regel{vet("In deze casus: "), los(taal.Zinsbegin(s))}})
	default: // nobody wrote what matters to a role, so it is what somebody said: often the inwoner, on each card
		bs = append(bs, Alinea{Regel: append(Regel{vet("Aan het begin hoorde je: ")}, aangehaald("", s)...)})
	}
	return Kaart{taal.Hoofdletter(k.Rol), append(bs, Schrijfregels{"Wat is voor jou het belangrijkst?", 2})}
}
