package tui

import (
	"strings"
	"testing"

	"oliekan/toets"
)

// kiezerMet makes a list of labels; the ids are the labels.
func kiezerMet(labels ...string) kiezer {
	var k kiezer
	for _, l := range labels {
		k.keuzes = append(k.keuzes, toets.Keuze{ID: l, Label: l, Uitleg: "uitleg bij " + l})
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
	if !lang.zoekbaar() || kiezerMet("ja", "nee").zoekbaar() {
		t.Fatal("een lange lijst is te doorzoeken, een korte niet")
	}
	for _, m := range letters("doch") {
		lang.typ(druk(m.(interface{ String() string }).String()))
	}
	if kreeg := namenVan(lang.lijst()); kreeg != "dochter stiefdochter kleindochter" {
		t.Errorf("gevonden %q: wat zo begint hoort voorop", kreeg)
	}
	lang.typ(druk("backspace"))
	if lang.filter != "doc" {
		t.Errorf("na backspace zoekt het op %q", lang.filter)
	}
	lang.filter = "bij neef"
	if kreeg := namenVan(lang.lijst()); kreeg != "neef" {
		t.Errorf("twee woorden vinden %q", kreeg)
	}
}

func TestKiezerSpringtOpEenLetter(t *testing.T) {
	k := kiezerMet("ja", "nee", "nog niet")
	k.typ(druk("n"))
	eerste, _ := k.onder()
	k.typ(druk("n"))
	tweede, _ := k.onder()
	if eerste.ID != "nee" || tweede.ID != "nog niet" {
		t.Errorf("n springt naar %q en dan naar %q", eerste.ID, tweede.ID)
	}
}

func TestKiezerKlaarStaatBovenaan(t *testing.T) {
	k := kiezerMet("ja", "nee")
	k.klaar = true
	if !k.opKlaar() {
		t.Error("de cursor staat niet op klaar")
	}
	k.schuif(1)
	if c, ok := k.onder(); !ok || c.ID != "ja" || k.opKlaar() {
		t.Errorf("na pijl omlaag: %q", c.ID)
	}
	k.schuif(-5)
	if _, ok := k.onder(); ok {
		t.Error("op klaar is er geen keus")
	}
}
