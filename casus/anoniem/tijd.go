package anoniem

import "strings"

// datums joins what belongs to a date and masks dates in words; dates of law and judgments stay.
func (v *vinder) datums() {
	for i := range v.ts {
		t := &v.ts[i]
		switch {
		case t.soort == tekenPatroon && t.vondst == SoortDatum:
			if v.rechtsdatum(i) {
				t.oordeel, t.vast = houdt, true
			} else {
				v.dagVoor(i)
			}
		case t.maand() && t.oordeel == onbeslist:
			v.datumInWoorden(i)
		}
	}
}

// dagVoor takes the day of the week, or "gisteren", along with the date after it. A day of the week with a date narrows
// it down to one day of one year.
func (v *vinder) dagVoor(i int) {
	j := i - 1
	if j > 0 && v.ts[j].lees == ',' {
		j--
	}
	if j < 0 || v.ts[i].regel || v.ts[j].lijst&(isDag|isDagdeel) == 0 || v.ts[j].oordeel != onbeslist {
		return
	}
	for k := j; k < i; k++ {
		v.masker(k, SoortDatum, true)
	}
	v.dagVoor(j)
}

// datumInWoorden masks "twaalf mei" and "de twaalfde mei".
func (v *vinder) datumInWoorden(i int) {
	d := v.op(i - 1)
	if v.ts[i].begin || d.lijst&(isRang|isTelwoord) == 0 || d.sleutel == "een" || d.oordeel != onbeslist {
		return
	}
	v.masker(i-1, SoortDatum, true)
	v.masker(i, SoortDatum, true)
	v.dagVoor(i - 1)
}

// rechtsdatum reports whether the date at i is that of a law, a judgment or a text version. Those say nothing about an
// inwoner: "Centrale Raad van Beroep van 18 mei 2016, ECLI:...", "tekst van 1 juli 2026".
func (v *vinder) rechtsdatum(i int) bool {
	// What the date belongs to stands before it, with "van", "op" or a comma between.
	j := i - 1
	for n := 0; n < 2 && (v.op(j).sleutel == "van" || v.op(j).lees == ',' || v.op(j).sleutel == "op"); n++ {
		j--
	}
	switch p := v.op(j); {
	case p.soort == tekenPatroon && p.oordeel == houdt, p.vast && p.soort == tekenWoord && rechtswoord(p.sleutel):
		return true
	case besluitwoord(p.sleutel) && v.op(i-1).sleutel == "van":
		return true // a decision is known by its date, and the law asks for it
	case p.sleutel == "wet" || p.sleutel == "tekst" || p.sleutel == "stand" || p.sleutel == "crvb" || p.sleutel == "abrvs" || p.sleutel == "stb" || p.sleutel == "stcrt":
		return true
	}
	if v.rechtszin(i) {
		return true
	}
	// Or an ECLI follows within a few words.
	for k := i + 1; k < min(i+6, len(v.ts)); k++ {
		t := &v.ts[k]
		if t.soort == tekenPatroon {
			return t.oordeel == houdt && t.vondst == ""
		}
		if t.begin && t.lees != '(' {
			return false
		}
	}
	return false
}

// rechtszin reports whether the sentence around the date at i is about the time for which a rule holds: "treedt in
// werking op 1 januari 2026", "de norm wisselt per 1 juli". A day without a year needs less for that.
func (v *vinder) rechtszin(i int) bool {
	s := v.tekst.tekst[v.ts[i].van:v.ts[i].tot]
	jaarloos := !cijfer(s[len(s)-1]) && s[0] == '1' && !cijfer(s[1])
	for _, kant := range [2]int{-1, 1} {
		for n := 1; n < 16; n++ {
			t := v.op(i + kant*n)
			if t.soort == tekenLees && (t.alinea || t.lees == '.' && v.op(i+kant*n+1).begin) {
				break
			}
			switch t.sleutel {
			case "werking", "inwerkingtreding", "staatsblad", "stb", "staatscourant", "wetsvoorstel":
				return true
			case "vervalt", "vervallen", "artikel", "art", "lid", "norm", "normen", "wet", "verordening":
				if jaarloos {
					return true
				}
			}
		}
	}
	return false
}

// rechtswoord reports whether a kept phrase that ends in this word is a court, a law or a treaty, and no body that has a
// date with an inwoner, such as Veilig Thuis.
func rechtswoord(k string) bool {
	switch k {
	case "beroep", "state", "raad", "hof", "mens", "kind", "bedrijfsleven", "wetboek", "staatsblad", "staatscourant", "nederlanden":
		return true
	}
	return strings.HasSuffix(k, "wet") || strings.HasSuffix(k, "recht")
}

// besluitwoord reports whether a word is for a decision, of which the law wants the date to be named.
func besluitwoord(k string) bool {
	switch k {
	case "besluit", "beschikking", "uitspraak", "wijziging", "wijzigingsbesluit", "vonnis", "arrest", "toekenningsbesluit", "indicatiebesluit":
		return true
	}
	return false
}
