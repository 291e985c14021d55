package toets

import (
	"slices"
	"strings"
	"testing"
)

// uitslag counts how often a hint was right.
type uitslag struct{ terecht, onterecht, gemist, stil int }

func (u uitslag) precisie() float64 {
	return float64(u.terecht) / float64(max(1, u.terecht+u.onterecht))
}

func (u uitslag) vangst() float64 { return float64(u.terecht) / float64(max(1, u.terecht+u.gemist)) }

// TestHintsFrasen holds every hint to its phrases. A hint that comes wrongly disturbs more than one that stays away, so
// precision is held higher than recall.
func TestHintsFrasen(t *testing.T) {
	m := laad(t)
	alle, sets := map[string]*uitslag{}, map[string]*uitslag{}
	ja, nee := 0, 0
	for _, f := range rijen(t, "hints.tsv", 5) {
		id, set, vraag, verwacht, tekst := f[0], f[1], VraagID(f[2]), f[3] == "ja", f[4]
		komt := slices.ContainsFunc(m.Hints(vraag, tekst), func(h Hint) bool { return string(h.ID) == id })
		for k, us := range map[string]map[string]*uitslag{id: alle, id + ", " + set: sets} {
			if us[k] == nil {
				us[k] = &uitslag{}
			}
			us[k].tel(verwacht, komt)
		}
		if verwacht {
			ja++
		} else {
			nee++
		}
		if komt != verwacht && testing.Verbose() {
			t.Logf("%s, %s: hint comes: %v, expected: %v: %s", id, set, komt, verwacht, tekst)
		}
	}
	if ja < 200 || nee < 200 {
		t.Errorf("%d phrases with and %d without a hint, want at least 200 of each", ja, nee)
	}
	for k, u := range sets {
		t.Logf("%-22s precision %.2f recall %.2f %+v", k, u.precisie(), u.vangst(), *u)
	}
	for k, u := range alle {
		t.Logf("%-22s precision %.3f recall %.3f %+v", k, u.precisie(), u.vangst(), *u)
		if u.precisie() < 0.97 || u.vangst() < 0.90 {
			t.Errorf("%s: precision %.3f, recall %.3f, want at least .97 and .90", k, u.precisie(), u.vangst())
		}
	}
}

func (u *uitslag) tel(verwacht, komt bool) {
	switch {
	case verwacht && komt:
		u.terecht++
	case komt:
		u.onterecht++
	case verwacht:
		u.gemist++
	default:
		u.stil++
	}
}

func TestHintsMiddel(t *testing.T) {
	m := laad(t)
	for tekst, want := range map[string][]string{
		"een uitkering aanvragen":                                     {"uitkering"},
		"[inwoner] wil een rolstoelvoorziening":                       {"rolstoelvoorziening"},
		"Hij wil twee Leningen en nog een lening":                     {"Leningen", "lening"},
		"Huishoudelijke  hulp en een pgb, want een pgb is fijn":       {"Huishoudelijke hulp", "pgb"},
		"een vergoeding voor de oppas, dan slaapt [inwoner] weer":     {"vergoeding", "oppas"},
		"zijn aanvraag moet goedgekeurd worden":                       {"aanvraag"},
		"zij wil een rolstoeltje voor haar zoon":                      {"rolstoeltje"},
		"Zij leeft zonder uitkering en met haar rolstoel":             nil,
		"Zij valt onder artikel 35 en wil buiten kunnen komen":        nil,
		"de budgetten en trajecten van de gemeente bereiken haar nog": {"trajecten"},
	} {
		var got []string
		for _, h := range m.Hints(VraagEffect, tekst) {
			if h.ID == HintMiddel {
				got = append(got, h.Middel)
				if !strings.Contains(h.Reden, h.Middel) {
					t.Errorf("%q: the reason %q does not name %q", tekst, h.Reden, h.Middel)
				}
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: means %q, want %q", tekst, got, want)
		}
	}
}

func TestHintsWetNoemtWoorden(t *testing.T) {
	m := laad(t)
	for tekst, want := range map[string]string{
		"Dit valt onder art. 18 lid 1 denk ik":       "art 18 lid 1",
		"we kunnen afwijken met 4:84":                "4:84",
		"de Hardheidsclausule geeft haar ruimte":     "Hardheidsclausule",
		"een Wlz-indicatie zou haar helpen":          "Wlz-indicatie",
		"volgens de Wet BRP moet zij zich melden":    "volgens de Wet BRP",
		"Hij belt om 10:45 en zij is lid van 3 fora": "",
	} {
		var got string
		for _, h := range m.Hints(VraagEffect, tekst) {
			if h.ID == HintWet && got == "" {
				got = h.Middel
			}
		}
		if got != want {
			t.Errorf("%q: names %q, want %q", tekst, got, want)
		}
	}
}

// TestHintsStap2 keeps the name of a law free where its grondwaarde is asked, and only there.
func TestHintsStap2(t *testing.T) {
	m := laad(t)
	const tekst = "De Participatiewet wil dat iedereen meedoet"
	if hs := m.Hints(VraagGrondwaarde, tekst); len(hs) != 0 {
		t.Errorf("step 2 gives %+v", hs)
	}
	if hs := m.Hints(VraagEffect, tekst); len(hs) == 0 || hs[0].ID != HintWet {
		t.Errorf("step 1 gives %+v, want %s", hs, HintWet)
	}
}

func TestHintsStilBijWeinig(t *testing.T) {
	m := laad(t)
	for _, v := range m.vragen {
		for _, tekst := range []string{"", "   ", "\n", "uitkering", "Pw", "[inwoner]", "…", "?!", "[…]"} {
			if hs := m.Hints(v.ID, tekst); len(hs) != 0 {
				t.Errorf("%s, %q: %+v", v.ID, tekst, hs)
			}
		}
	}
	if hs := m.Hints("bestaat-niet", "een uitkering aanvragen"); hs != nil {
		t.Errorf("unknown question: %+v", hs)
	}
}

// TestHintsZeggenIets checks that every hint has a question and a reason, without a placeholder left.
func TestHintsZeggenIets(t *testing.T) {
	m := laad(t)
	gezien := map[string]bool{}
	for _, f := range rijen(t, "hints.tsv", 5) {
		for _, h := range m.Hints(VraagID(f[2]), f[4]) {
			gezien[string(h.ID)] = true
			if !strings.HasSuffix(h.Vraag, "?") || h.Reden == "" || strings.ContainsAny(h.Vraag+h.Reden, "{}") {
				t.Fatalf("%+v", h)
			}
			if (h.ID == HintMiddel || h.ID == HintWet) == (h.Middel == "") {
				t.Fatalf("what to park is wrong: %+v", h)
			}
		}
	}
	if len(gezien) != 6 {
		t.Errorf("kinds of hints that came: %v, want all six", gezien)
	}
}

// FuzzHints feeds any text to every question: nothing may panic, and what is parked stands in the text.
func FuzzHints(f *testing.F) {
	for _, s := range []string{
		"een uitkering", "art. 35", "[inwoner", "]][[", "4:", ":84", "'s", "e-bike", "\xff\xfe", "“wij willen dat zij”",
		"art", "lid", "art.", "beschikking", "niet meer", strings.Repeat("dat ", 300),
	} {
		f.Add(s)
	}
	m := laad(f)
	f.Fuzz(func(t *testing.T, s string) {
		for _, v := range m.vragen {
			for _, h := range m.Hints(v.ID, s) {
				for _, w := range strings.Fields(h.Middel) {
					if !strings.Contains(s, w) {
						t.Fatalf("%q: parks %q", s, h.Middel)
					}
				}
			}
		}
	})
}
