package scherm

import (
	"strings"
	"testing"

	"oliekan/toets"
	"oliekan/tui/schermproef/druk"
)

// kiezerMet makes a list of labels; the ids are the labels.
func kiezerMet(labels ...string) Kiezer {
	var k Kiezer
	for _, l := range labels {
		k.Keuzes = append(k.Keuzes, toets.Keuze{ID: l, Label: l, Uitleg: "uitleg bij " + l})
	}
	return k
}

func namenVan(ks []toets.Keuze) string {
	var uit []string
	for _, k := range ks {
		uit = append(uit, k.Label)
	}
	return strings.Join(uit, " ")
}

func TestKiezerZoekt(t *testing.T) {
	lang := kiezerMet("stiefdochter", "zoon", "dochter", "kleindochter", "oom", "tante", "neef", "nicht", "buur", "huisarts", "jurist", "tolk", "imam")
	if !lang.Zoekbaar() || kiezerMet("ja", "nee").Zoekbaar() {
		t.Fatal("een lange lijst is te doorzoeken, een korte niet")
	}
	for _, m := range druk.Letters("doch") {
		lang.Typ(druk.Toets(m.(interface{ String() string }).String()))
	}
	if kreeg := namenVan(lang.lijst()); kreeg != "dochter stiefdochter kleindochter" {
		t.Errorf("gevonden %q: wat zo begint hoort voorop", kreeg)
	}
	lang.Typ(druk.Toets("backspace"))
	if lang.Filter != "doc" {
		t.Errorf("na backspace zoekt het op %q", lang.Filter)
	}
	lang.Filter = "bij neef"
	if kreeg := namenVan(lang.lijst()); kreeg != "neef" {
		t.Errorf("twee woorden vinden %q", kreeg)
	}
}

func TestKiezerSpringtOpEenLetter(t *testing.T) {
	k := kiezerMet("ja", "nee", "nog niet")
	k.Typ(druk.Toets("n"))
	eerste, _ := k.Onder()
	k.Typ(druk.Toets("n"))
	tweede, _ := k.Onder()
	if eerste.ID != "nee" || tweede.ID != "nog niet" {
		t.Errorf("n springt naar %q en dan naar %q", eerste.ID, tweede.ID)
	}
}

func TestKiezerKlaarStaatBovenaan(t *testing.T) {
	k := kiezerMet("ja", "nee")
	k.Klaar = true
	if !k.OpKlaar() {
		t.Error("de cursor staat niet op klaar")
	}
	k.Schuif(1)
	if c, ok := k.Onder(); !ok || c.ID != "ja" || k.OpKlaar() {
		t.Errorf("na pijl omlaag: %q", c.ID)
	}
	k.Schuif(-5)
	if _, ok := k.Onder(); ok {
		t.Error("op klaar is er geen keus")
	}
}
