package anoniem

// bsn recognises nine digits, together or in groups with full stops, spaces or hyphens between. Nine digits that fail
// the elfproef are masked too, in doubt: a typing error is no reason to store the other eight.
func bsn(s string, i int) (patroon, bool) {
	var d [9]byte
	n, groepen, kort := 0, 0, false
	for j := i; ; {
		g := cijfers(s, j)
		if g == "" || n+len(g) > len(d) {
			return patroon{}, false
		}
		n += copy(d[n:], g)
		groepen++
		kort = kort || len(g) == 1
		j += len(g)
		if n == len(d) {
			goed := elfproef(d)
			if !af(s, j) || vervolgd(s, j) || valuta(s, i, j) || groepen > 1 && kort && !goed {
				return patroon{}, false
			}
			return patroon{van: i, tot: j, soort: SoortBSN, zeker: goed}, true
		}
		k := scheiding(s, j, " .-")
		if k == 0 {
			return patroon{}, false
		}
		j += k
	}
}

// vervolgd keeps a scanner from taking the first half of a longer number. It reports whether the number goes on after
// i: a separator with more digits behind it, without a space.
func vervolgd(s string, i int) bool {
	return i+1 < len(s) && (s[i] == '-' || s[i] == '.' || s[i] == '/') && cijfer(s[i+1])
}

// elfproef checks a burgerservicenummer (Besluit BSN, the elfproef of the old sofinummer): the sum of the digits with
// weights 9 to 2 and -1 is a multiple of 11.
func elfproef(d [9]byte) bool {
	som := -int(d[8] - '0')
	for i := range 8 {
		som += (9 - i) * int(d[i]-'0')
	}
	return som%11 == 0 && som != 0
}
