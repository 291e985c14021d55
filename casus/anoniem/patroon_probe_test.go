package anoniem

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

func geefBSN(r *rand.Rand) string {
	for {
		var d [9]byte
		for i := range d {
			d[i] = byte('0' + r.IntN(10))
		}
		if elfproef(d) {
			return string(d[:])
		}
	}
}
func TestGen(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	kaders := []string{"Zijn nummer is %s en dat klopt.", "%s", "gegevens: %s.", "(%s)", "het gaat om %s, zegt ze", "Mevrouw woont daar %s\nen belt.", "a %s b"}
	proef := func(naam string, n int, geef func() string) {
		mis := 0
		for i := range n {
			p := geef()
			k := kaders[i%len(kaders)]
			uit := Nieuw(Opties{}).Masker(NieuwRuw(fmt.Sprintf(k, p))).Tekst.ZonderLabels()
			ok := true
			for _, d := range strings.FieldsFunc(p, func(r rune) bool { return !(r >= '0' && r <= '9') }) {
				if strings.Contains(uit, d) {
					ok = false
				}
			}
			if !ok {
				mis++
				if mis < 12 {
					fmt.Printf("%s %q -> %q\n", naam, fmt.Sprintf(k, p), uit)
				}
			}
		}
		fmt.Println(naam, mis, n)
	}
	pick := func(s ...string) string { return s[r.IntN(len(s))] }
	dig := func(n int) string {
		b := make([]byte, n)
		for i := range b {
			b[i] = byte('0' + r.IntN(10))
		}
		return string(b)
	}
	N := 3000
	proef("bsn", N, func() string {
		b := geefBSN(r)
		return pick(b, b[:3]+"."+b[3:6]+"."+b[6:], b[:4]+"."+b[4:6]+"."+b[6:], b[:3]+" "+b[3:6]+" "+b[6:], b[:4]+" "+b[4:6]+" "+b[6:], b[:3]+"-"+b[3:6]+"-"+b[6:], b[:2]+" "+b[2:4]+" "+b[4:6]+" "+b[6:])
	})
	groep := func(s string, n int, sep string) string {
		var o []string
		for len(s) > n {
			o = append(o, s[:n])
			s = s[n:]
		}
		return strings.Join(append(o, s), sep)
	}
	proef("iban", N, func() string {
		bank := pick("ABNA", "INGB", "RABO", "SNSB", "TRIO", "BUNQ", "KNAB", "ASNB")
		c := bank + dig(10)
		for k := 2; k < 99; k++ {
			s := fmt.Sprintf("NL%02d%s", k, c)
			if modulo97([]byte(s)) == 1 {
				return pick(s, groep(s, 4, " "), strings.ToLower(s), strings.ToLower(groep(s, 4, " ")), groep(s, 4, "."), groep(s, 4, "-"), s[:4]+" "+s[4:8]+" "+s[8:], s[:2]+" "+s[2:4]+" "+s[4:8]+" "+s[8:12]+" "+s[12:], groep(s, 4, "  "), groep(s, 2, " "))
			}
		}
		panic("x")
	})
	proef("tel", N, func() string {
		m := "6" + dig(8)
		a := pick("10", "20", "30", "40", "53", "70", "24", "38", "55")
		v := a + string('2'+byte(r.IntN(7))) + dig(6)
		a4 := pick("222", "528", "543", "597", "115", "321")
		w := a4 + string('1'+byte(r.IntN(9))) + dig(5)
		return pick("0"+m, "06-"+m[1:], "06 "+groep(m[1:], 2, " "), "06 - "+m[1:], "+31"+m, "+31 6 "+m[1:], "+31 (0)6 "+m[1:], "+31(0)6-"+m[1:], "0031"+m, "0031 6 "+groep(m[1:], 4, " "), "06."+groep(m[1:], 2, "."), "06/"+m[1:],
			"0"+v, "0"+a+"-"+v[2:], "0"+a+" - "+groep(v[2:], 3, " "), "(0"+a+") "+v[2:], "+31 "+a+" "+v[2:], "0"+a+" "+v[2:5]+" "+v[5:7]+" "+v[7:], "0031-"+a+"-"+v[2:], "0"+w, "0"+a4+"-"+w[3:], "0"+a4+" "+w[3:], "(0"+a4+")"+w[3:], "+31 "+a4+" "+w[3:6]+" "+w[6:])
	})
	L := func(n int) string {
		b := make([]byte, n)
		for i := range b {
			b[i] = "BDFGHJKLNPRSTVXZ"[r.IntN(16)]
		}
		return string(b)
	}
	proef("kenteken", N, func() string {
		var p []string
		switch r.IntN(14) {
		case 0:
			p = []string{L(2), dig(2), dig(2)}
		case 1:
			p = []string{dig(2), dig(2), L(2)}
		case 2:
			p = []string{dig(2), L(2), dig(2)}
		case 3:
			p = []string{L(2), dig(2), L(2)}
		case 4:
			p = []string{L(2), L(2), dig(2)}
		case 5:
			p = []string{dig(2), L(2), L(2)}
		case 6:
			p = []string{dig(2), L(3), dig(1)}
		case 7:
			p = []string{dig(1), L(3), dig(2)}
		case 8:
			p = []string{L(2), dig(3), L(1)}
		case 9:
			p = []string{L(1), dig(3), L(2)}
		case 10:
			p = []string{L(3), dig(2), L(1)}
		case 11:
			p = []string{L(1), dig(2), L(3)}
		case 12:
			p = []string{dig(1), L(2), dig(3)}
		case 13:
			p = []string{dig(3), L(2), dig(1)}
		}
		s := strings.Join(p, pick("-", " ", "", "-"))
		return pick(s, s, strings.ToLower(s))
	})
	Lp := func() string {
		b := make([]byte, 2)
		for i := range b {
			b[i] = "ABCDEFGHJKLMNPRSTUVWXZ"[r.IntN(22)]
		}
		return string(b)
	}
	proef("postcode", N, func() string {
		d := string('1'+byte(r.IntN(9))) + dig(3)
		l := Lp()
		for l == "SA" || l == "SD" || l == "SS" {
			l = Lp()
		}
		s := pick(d+l, d+" "+l)
		return pick(s, s, strings.ToLower(s))
	})
	proef("mail", N, func() string {
		return pick("jan", "j.jansen", "info", "a.b-c_d+x", "p.o'brien", "m") + dig(r.IntN(3)+1) + "@" + pick("gmail.com", "ziggo.nl", "kpn-mail.nl", "x.co.uk", "gemeente.amsterdam", "hotmail.com")
	})
}
