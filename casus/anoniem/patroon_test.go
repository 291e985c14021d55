package anoniem

import (
	"strings"
	"testing"
)

// vindt checks a scanner at the start of a text: wil is what it takes, "" for nothing.
func vindt(t *testing.T, naam string, scan func(string, int) (patroon, bool), gevallen map[string]string) {
	t.Helper()
	for in, wil := range gevallen {
		got := ""
		if p, ok := scan(in, 0); ok {
			got = in[p.van:p.tot]
		}
		if got != wil {
			t.Errorf("%s(%q) = %q, want %q", naam, in, got, wil)
		}
	}
}

func TestBSN(t *testing.T) {
	vindt(t, "bsn", bsn, map[string]string{
		"123456782": "123456782", "123.456.782": "123.456.782", "1112.22.333 en": "1112.22.333", "123 456 782": "123 456 782",
		"123456789": "123456789", "1234567890": "", "12345678": "", "123456782-1": "", "123.456.782 euro": "", "1 2 3 4 5 6 7 8 2": "1 2 3 4 5 6 7 8 2",
		"1 2 3 4 5 6 7 8 3": "", "123456782x": "123456782",
	})
	if p, _ := bsn("123456782", 0); !p.zeker {
		t.Error("a valid number must be certain")
	}
	if p, _ := bsn("123456789", 0); p.zeker {
		t.Error("a number that fails the elfproef must be in doubt")
	}
}

func TestIBAN(t *testing.T) {
	vindt(t, "iban", iban, map[string]string{
		"NL91ABNA0417164300": "NL91ABNA0417164300", "NL91 ABNA 0417 1643 00.": "NL91 ABNA 0417 1643 00", "nl91abna0417164300": "nl91abna0417164300",
		"NL12ABNA0417164300": "NL12ABNA0417164300", "BE68 5390 0754 7034 en": "BE68 5390 0754 7034", "DE89370400440532013000": "DE89370400440532013000",
		"NL91ABNA041716430": "", "NLAB": "", "TR330006100519786457841326": "TR330006100519786457841326",
	})
}

func TestTelefoon(t *testing.T) {
	vindt(t, "telefoon", telefoon, map[string]string{
		"0612345678": "0612345678", "06-12345678": "06-12345678", "06 - 12 34 56 78": "06 - 12 34 56 78", "+31612345678": "+31612345678",
		"+31 (0)6 12345678": "+31 (0)6 12345678", "0031 6 1234 5678": "0031 6 1234 5678", "(053) 431 22 09": "(053) 431 22 09", "053 - 431 22 09, en": "053 - 431 22 09",
		"0900-1234": "0900-1234", "0800 0543": "0800 0543", "+90 532 123 45 67": "+90 532 123 45 67", "061234567": "", "06123456789": "", "112": "", "12345": "",
		"(+31) 6 12345678": "(+31) 6 12345678", "(+31)612345678": "(+31)612345678", "(+90) 532 123 45 67": "(+90) 532 123 45 67", "(zie": "", "+": "", "(+": "", "(": "",
	})
}

func TestPostcode(t *testing.T) {
	vindt(t, "postcode", postcode, map[string]string{
		"7601 GT": "7601 GT", "7601GT": "7601GT", "7601gt Almelo": "7601gt", "7601 gt": "7601 gt", "2024 en": "", "2024 is": "", "1234 SS": "", "0123 AB": "",
		"1500 km": "", "12345 AB": "", "7601 GTX": "", "2024 en Almelo": "2024 en",
	})
}

func TestKenteken(t *testing.T) {
	vindt(t, "kenteken", kenteken, map[string]string{
		"GT-482-K": "GT-482-K", "8-TKL-03": "8-TKL-03", "gt-482-k": "gt-482-k", "GT 482 K": "GT 482 K", "GT482K": "GT482K", "12 en 34": "", "12-en-34": "12-en-34",
		"IS OP 10": "", "12 km 34": "", "AB-12": "", "week12": "", "XX-99-XX-1": "", "99-99-99": "", "12 vh lg": "12 vh lg",
	})
}

func TestDatum(t *testing.T) {
	vindt(t, "datum", datum, map[string]string{
		"12-03-1981": "12-03-1981", "3/6/25": "3/6/25", "2025-03-12": "2025-03-12", "1.2.2024 was": "1.2.2024", "12 mei 2025": "12 mei 2025", "12 mei": "12 mei",
		"1 en 14 april 2025": "1 en 14 april 2025", "3e mei": "3e mei", "23 aug. 2014": "23 aug. 2014", "23 aug. Daarna": "23 aug", "4 FEBRUARI 2025": "4 FEBRUARI 2025",
		"12 t/m 14 mei": "12 t/m 14 mei", "12-mei-2025": "12-mei-2025", "5 mei '24": "5 mei '24", "12-14 keer": "", "2.3.5": "", "12 personen": "", "32 mei": "",
		"03 06 2025": "03 06 2025", "12-03-19811": "", "10:30": "",
	})
	vindt(t, "maandJaar", maandJaar, map[string]string{
		"maart 2023": "maart 2023", "mei '24": "mei '24", "mei": "", "meisje 2023": "", "jan 2023": "jan 2023", "mei 12": "",
	})
}

func TestNummer(t *testing.T) {
	vindt(t, "nummerPatroon", nummerPatroon, map[string]string{
		"Z/24/118734": "Z/24/118734", "2024-0098812": "2024-0098812", "V-2783641920": "V-2783641920", "C/08/312345": "C/08/312345", "40018273": "40018273",
		"12345": "", "2024-2025": "", "38.000": "", "4.812,35": "", "12.500-15.000": "", "1250,50": "", "7:610": "", "2.3.5": "", "123456,78": "", "B&W": "",
	})
	for in, wil := range map[string]string{
		"zaaknummer 4512": "4512", "klantnummer: 12 34 56": "12 34 56", "huisnummer 123": "", "CRvB 2024:1726": "", "dossier 881": "881", "nummer 12": "",
	} {
		i := strings.IndexAny(in, "0123456789")
		p, ok := nummerPatroon(in, i)
		if got := in[p.van:p.tot]; ok != (wil != "") || ok && got != wil {
			t.Errorf("nummer in %q = %q, %v; want %q", in, got, ok, wil)
		}
	}
}

// patronenIn gives what the scanners find in a whole text.
func patronenIn(s string) []string {
	var uit []string
	for _, p := range speur(s) {
		if !p.label && !p.houdt {
			uit = append(uit, string(p.soort)+" "+s[p.van:p.tot])
		}
	}
	return uit
}

func TestSpeur(t *testing.T) {
	for in, wil := range map[string]string{
		"mail j.de-boer+x@ziggo.nl, nu":                 "mail j.de-boer+x@ziggo.nl",
		"mail jan123456789@x.nl":                        "mail jan123456789@x.nl",
		"zie www.lentebewind.nl/plan?a=1.":              "webadres www.lentebewind.nl/plan?a=1",
		"zie lentebewind.nl en gemeente.de man":         "webadres lentebewind.nl",
		"zie https://wetten.overheid.nl/BWBR0015703":    "",
		"postbus 123 te":                                "adres postbus 123",
		"i.v.m. d.d. o.a. bijv. 1.2":                    "",
		"ECLI:NL:CRVB:2016:1402, zie":                   "",
		"tel0612345678":                                 "nummer tel0612345678",
		"[PERSOON-1] en [dochter 2] en [x]":             "",
		"op 3 mei en 4 juni":                            "datum 3 mei|datum 4 juni",
		"12-03-1981 10:30, 06-12345678":                 "datum 12-03-1981|telefoon 06-12345678",
		"BSN 123456782, NL91ABNA0417164300, 7601 GT":    "bsn 123456782|rekening NL91ABNA0417164300|postcode 7601 GT",
		"١٢٣٤٥٦٧٨٩":                                     "nummer ١٢٣٤٥٦٧٨٩",
		"€ 123.456.789 of 100.000 euro of 1.234.567,89": "",
	} {
		if got := strings.Join(patronenIn(in), "|"); got != wil {
			t.Errorf("speur(%q) = %q, want %q", in, got, wil)
		}
	}
}

func TestAdres(t *testing.T) {
	for in, wil := range map[string]string{
		"Zij woont Deldenerstraat 208 en ik aan de Markt 3.":   "Zij woont [ADRES-1] en ik aan de [ADRES-2].",
		"Het adres is rietstraat 9, in de mozartlaan.":         "Het adres is [ADRES-1], in de [ADRES-2].",
		"Aan de Violierstraat 14-B of Kloosterstraat 9 bis.":   "Aan de [ADRES-1] of [ADRES-2].",
		"Hij stond 3 keer voor de deur, 2 weken lang.":         "Hij stond 3 keer voor de deur, 2 weken lang.",
		"De snelweg 3 keer oversteken.":                        "De snelweg 3 keer oversteken.",
		"Zij verhuist naar de Burgemeester Kolfschotenlaan 1.": "Zij verhuist naar de [ADRES-1].",
	} {
		if got := Nieuw(Opties{}).Masker(NieuwRuw(in)).Tekst.String(); got != wil {
			t.Errorf("%q\n got %q\nwant %q", in, got, wil)
		}
	}
}
