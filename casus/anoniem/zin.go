package anoniem

import (
	"strings"

	"oliekan/casus/anoniem/lexicon"
)

// zinnen marks the tokens that begin a sentence.
func (v *vinder) zinnen() {
	begin := true
	for i := range v.ts {
		t := &v.ts[i]
		if t.regel {
			begin = true
		}
		switch t.soort {
		case tekenLees:
			begin = v.naTeken(i, begin)
			continue
		case tekenGetal:
			// "2. Afspraken": a number at the start of a line is a bullet.
			begin = begin && t.regel
			continue
		}
		t.begin = begin
		begin = false
	}
}

// naTeken tells whether a sentence begins after the sign at i.
func (v *vinder) naTeken(i int, begin bool) bool {
	t := &v.ts[i]
	// After a bracket, a colon or a quotation mark a capital may be the start of a sentence as well as a name; there the
	// word itself decides.
	switch t.lees {
	case '!', '?', ':', '(', '"', ';', '|', '{':
		return true
	case '.':
		return begin || !v.afkortingVoor(i)
	case '-', '*', '>', '#', '/', '\'':
		return begin
	case 0:
		switch v.tekst.tekst[t.van:t.tot] {
		case "…", "•", "“", "„", "‘", "→", "»", "«", "·":
			return true
		case "–", "—":
			return begin
		}
	}
	return false
}

// afkortingVoor reports whether the full stop at i belongs to an abbreviation.
func (v *vinder) afkortingVoor(i int) bool {
	if i+1 < len(v.ts) && !v.ts[i+1].wit && v.ts[i+1].soort != tekenLees {
		return true
	}
	if i == 0 || v.ts[i].wit || v.ts[i-1].soort != tekenWoord {
		return false
	}
	w := &v.ts[i-1]
	if len(w.sleutel) == 1 {
		// One letter: an initial or "i.v.m."; "vitamine C." ends a sentence, but that is rare.
		return true
	}
	// "jan" is short for the month only where it is not taken for a first name.
	if w.kans == meestal {
		return v.op(i+1).soort == tekenGetal || v.op(i+1).lijst&isMaand != 0
	}
	return w.lijst&isPunt != 0 && w.vorm != vormKapitaal || w.lijst&isMaand != 0 && !w.maand()
}

// schrift counts how a text was written.
type schrift struct {
	letters  int
	woorden  int
	hoofd    int // words with a capital, and labels: they stand where a capital stood
	labels   int
	kapitaal int // letters in words of capitals
	zinKlein int // sentences that begin without a capital
	zinHoofd int
}

// minLetters is the number of letters from which a text shows whether its writer uses capitals (design, finding 6).
const minLetters = 40

// plus adds the counts of another text.
func (s schrift) plus(t schrift) schrift {
	s.letters += t.letters
	s.woorden += t.woorden
	s.hoofd += t.hoofd
	s.labels += t.labels
	s.kapitaal += t.kapitaal
	s.zinKlein += t.zinKlein
	s.zinHoofd += t.zinHoofd
	return s
}

// meet counts the writing of this text.
func (v *vinder) meet() schrift {
	var s schrift
	for i := range v.ts {
		t := &v.ts[i]
		if t.soort == tekenLabel {
			s.hoofd++
			s.labels++
			continue
		}
		if t.soort != tekenWoord {
			continue
		}
		n := t.tot - t.van
		s.letters += n
		s.woorden++
		switch t.vorm {
		case vormHoofd:
			s.hoofd++
		case vormKapitaal:
			if t.lijst&isAfkorting == 0 && n > 1 {
				s.kapitaal += n
			}
		}
		if t.begin && n > 1 {
			if t.vorm == vormKlein {
				s.zinKlein++
			} else {
				s.zinHoofd++
			}
		}
	}
	return s
}

// klein reports whether the writer uses no capitals.
func (s schrift) klein() bool {
	return s.letters >= minLetters && s.labels == 0 &&
		(s.hoofd*60 < s.woorden || s.zinKlein >= 2 && s.zinHoofd <= s.zinKlein)
}

// kapitalen reports whether the writer uses nothing but capitals. A label stands for letters that were counted before.
func (s schrift) kapitalen() bool {
	return s.letters+s.labels*minLetters/2 >= minLetters && s.kapitaal*5 > s.letters*3
}

// toon judges the writing of this text, and of the case when the text is short. In a text of capitals every word counts
// as lower case from then on.
func (v *vinder) toon(zaak schrift) bool {
	v.schrift = v.meet()
	// A long text is judged by itself, so that the second scan, which knows nothing of the case, judges it likewise.
	s := v.schrift
	if s.letters < minLetters && s.labels == 0 {
		s = s.plus(zaak)
		s.labels = 0
	}
	return v.stel(s)
}

// stel has the finder judge this text as one that is written so; it reports whether there are no capitals to go by.
func (v *vinder) stel(s schrift) bool {
	if s.kapitalen() {
		for i := range v.ts {
			if t := &v.ts[i]; t.soort == tekenWoord {
				t.vorm, t.ken = vormKlein, v.kenner.van(strings.ToLower(v.tekst.tekst[t.van:t.tot]))
			}
		}
		return true
	}
	return s.klein()
}

// op returns the token at i, or an empty one outside the text.
func (v *vinder) op(i int) *teken {
	if i < 0 || i >= len(v.ts) {
		return &teken{soort: tekenLees, regel: true, alinea: true}
	}
	return &v.ts[i]
}

// voorganger gives the place of the word before i in the same sentence, or -1. A full stop after an abbreviation is
// skipped.
func (v *vinder) voorganger(i int) int {
	j := i - 1
	if j >= 0 && v.ts[j].lees == '.' && !v.ts[i].begin {
		j--
	}
	if j < 0 || v.ts[i].alinea || v.ts[j].soort == tekenLees {
		return -1
	}
	return j
}

// zinseinde reports whether the clause ends at i: punctuation, a new line or the end.
func (v *vinder) zinseinde(i int) bool {
	t := v.op(i)
	return t.regel || t.soort == tekenLees && t.lees != '-' && t.lees != '\'' && t.lees != '/'
}

// naamvlag are the flags of a word that can be a name.
const naamvlag = lexicon.Naam | lexicon.Voornaam | lexicon.Achternaam | lexicon.Plaats

// gewoonWoord reports whether a word is known and never a name.
func (t *teken) gewoonWoord() bool { return t.vlag&lexicon.Woord != 0 && t.vlag&naamvlag == 0 }

// functie reports whether a word is a very common one.
func (t *teken) functie() bool { return t.lijst&isFunctie != 0 }

// maand reports whether a word is the full name of a month. "jan" is one only beside a number.
func (t *teken) maand() bool {
	return t.lijst&isMaand != 0 && (len(t.sleutel) > 4 || t.sleutel == "mei" || t.sleutel == "juni" || t.sleutel == "juli")
}

// ervoor returns the word before i in the same clause, or an empty token.
func (v *vinder) ervoor(i int) *teken {
	if p := v.op(i - 1); i > 0 && !v.ts[i].regel && (p.soort != tekenLees || p.lees == '-') {
		return p
	}
	return &teken{}
}
