package anoniem

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// perSoort is how many values of each kind are made up (issue: 10,000 each).
const perSoort = 10000

// zinnen are places in which people write a number; they hold no digit, so that every digit that is left is a leak.
var zinnen = []string{
	"%s", "Bel %s voor vragen.", "nummer: %s", "Zij geeft %s door.", "(%s)", "haar gegevens zijn %s, zegt ze", "%s\nDaarna niets meer.",
	"gegevens:%s", "Het gaat om %s.", "graag naar %s mailen", "- %s\n- verder niets", "\"%s\"", "vader heeft %s; moeder niet", "WIE HEEFT %s GEZIEN",
	"staat op %s?", "is %s!", "onder %s bekend",
}

// opgewekt masks made-up values in sentences. No digit, and nothing of hele in the case of words, may be left.
func opgewekt(t *testing.T, maak func(r *rand.Rand) string) {
	t.Helper()
	r := rand.New(rand.NewPCG(20261121, 7))
	fout := 0
	for range perSoort {
		s := maak(r)
		zin := fmt.Sprintf(zinnen[r.IntN(len(zinnen))], s)
		uit := Nieuw(Opties{}).Masker(NieuwRuw(zin)).Tekst
		rest := uit.ZonderLabels()
		if strings.ContainsAny(rest, "0123456789@") {
			if fout++; fout <= 10 {
				t.Errorf("%q became %q", zin, uit.String())
			}
		}
	}
	if fout > 0 {
		t.Errorf("%d of %d left something", fout, perSoort)
	}
}

// cijferreeks makes n digits, the first of which is not zero.
func cijferreeks(r *rand.Rand, n int) string {
	var b strings.Builder
	b.WriteByte(byte('1' + r.IntN(9)))
	for range n - 1 {
		b.WriteByte(byte('0' + r.IntN(10)))
	}
	return b.String()
}

// kies picks one of the strings.
func kies(r *rand.Rand, uit ...string) string { return uit[r.IntN(len(uit))] }

// groepen puts a sign between groups of digits of these lengths.
func groepen(s, teken string, lengtes ...int) string {
	var delen []string
	for _, n := range lengtes {
		delen, s = append(delen, s[:n]), s[n:]
	}
	if s != "" {
		delen = append(delen, s)
	}
	return strings.Join(delen, teken)
}

func TestOpgewektBSN(t *testing.T) {
	opgewekt(t, func(r *rand.Rand) string {
		for {
			b, som := cijferreeks(r, 8), 0
			for i := range 8 {
				som += (9 - i) * int(b[i]-'0')
			}
			if c := som % 11; c < 10 {
				b += string(rune('0' + c))
				return kies(r, b, groepen(b, ".", 3, 3), groepen(b, " ", 3, 3), groepen(b, ".", 4, 2), groepen(b, " ", 2, 2, 2), groepen(b, "-", 3, 3), groepen(b, ".", 2, 2, 2))
			}
		}
	})
}

func TestOpgewektIBAN(t *testing.T) {
	banken := []string{"ABNA", "INGB", "RABO", "SNSB", "TRIO", "KNAB", "BUNQ", "ASNB", "RBRB", "FVLB"}
	opgewekt(t, func(r *rand.Rand) string {
		bank, nr := kies(r, banken...), cijferreeks(r, 10)
		rest := 0
		for _, c := range bank + nr + "NL00" {
			n := int(c - '0')
			if c >= 'A' {
				rest = (rest*100 + int(c-'A') + 10) % 97
				continue
			}
			rest = (rest*10 + n) % 97
		}
		s := fmt.Sprintf("NL%02d%s%s", 98-rest, bank, nr)
		vast := groepen(s, " ", 4, 4, 4, 4)
		return kies(r, s, vast, strings.ToLower(s), strings.ToLower(vast), groepen(s, ".", 4, 4, 4, 4), groepen(s, "-", 4, 4, 4, 4), groepen(s, " ", 4, 4))
	})
}

func TestOpgewektTelefoon(t *testing.T) {
	opgewekt(t, func(r *rand.Rand) string {
		if r.IntN(2) == 0 {
			n := cijferreeks(r, 8)
			return kies(r, "06"+n, "06-"+n, "06 "+n, "06 - "+n, "+316"+n, "+31 6 "+n, "00316"+n, "+31(0)6"+n, "(06) "+n, "06."+groepen(n, ".", 2, 2, 2), "06 "+groepen(n, " ", 2, 2, 2),
				"06-"+groepen(n, " ", 4), "06 "+groepen(n, " ", 3, 3), "+31 6 "+groepen(n, " ", 2, 2, 2), "0031 6 "+groepen(n, " ", 4), "06-"+groepen(n, "-", 2, 2, 2))
		}
		net, n := kies(r, "053", "010", "020", "030", "070", "0546", "0341", "024", "0570", "0115", "045", "058", "0598"), ""
		n = cijferreeks(r, 10-len(net))
		return kies(r, net+n, net+"-"+n, net+" "+n, net+" - "+n, "("+net+") "+n, "+31 "+net[1:]+" "+n, "+31"+net[1:]+n, "0031"+net[1:]+n, net+"-"+groepen(n, " ", 3, 2), net+" "+groepen(n, " ", 3), "+31 (0)"+net[1:]+" "+groepen(n, " ", 3))
	})
}

func TestOpgewektMail(t *testing.T) {
	opgewekt(t, func(r *rand.Rand) string {
		naam := kies(r, "jan", "k.visser", "fatma_y", "roos-marie", "a.b.c", "info", "piet+werk", "m", "van.den.berg", "o'brien") + kies(r, "", cijferreeks(r, 2), "-"+cijferreeks(r, 4))
		huis := kies(r, "ziggo", "gmail", "kpn-mail", "mail.school", "live", "hotmail", "xs4all", "student.roc", "outlook", "gemeente-x") + kies(r, ".nl", ".com", ".eu", ".org", ".info", ".amsterdam")
		s := naam + "@" + huis
		return kies(r, s, strings.ToUpper(s), "<"+s+">", "mailto:"+s, s+".")
	})
}

func TestOpgewektPostcode(t *testing.T) {
	const letters = "ABCDEFGHJKLMNPRSTUVWXYZ"
	opgewekt(t, func(r *rand.Rand) string {
		for {
			l := string([]byte{letters[r.IntN(len(letters))], letters[r.IntN(len(letters))]})
			if l == "SS" || l == "SD" || l == "SA" {
				continue // never given out
			}
			s := cijferreeks(r, 4)
			if jaartal(s) && kortWoord(strings.ToLower(l)) {
				continue // "1904 te" is a year with a word behind it: nothing tells them apart
			}
			return kies(r, s+" "+l, s+l, s+" "+strings.ToLower(l), s+strings.ToLower(l), s+"  "+l, s+"\u00a0"+l)
		}
	})
}

func TestOpgewektKenteken(t *testing.T) {
	const letters = "BDFGHJKLNPRSTVXZ"
	var vormen []string
	for v := range kentekens {
		vormen = append(vormen, v)
	}
	slices.Sort(vormen)
	opgewekt(t, func(r *rand.Rand) string {
		var b strings.Builder
		for _, c := range kies(r, vormen...) {
			switch c {
			case 'L':
				b.WriteByte(letters[r.IntN(len(letters))])
			case 'D':
				b.WriteByte(byte('0' + r.IntN(10)))
			default:
				b.WriteRune(c)
			}
		}
		s := b.String()
		return kies(r, s, strings.ToLower(s), strings.ReplaceAll(s, "-", ""), strings.ReplaceAll(s, "-", " "), strings.ToLower(strings.ReplaceAll(s, "-", "")), strings.ReplaceAll(s, "-", "\u2011"))
	})
}
