package casus

// Opschrift returns the title of a case, or what stands for it while there is none.
func (k Kop) Opschrift() string {
	if k.Titel.Leeg() {
		return "nog zonder titel"
	}
	return k.Titel.String()
}

// Aangehaald returns the title between quotation marks; while there is none, what the case can be found by.
func (k Kop) Aangehaald() string {
	if k.Titel.Leeg() {
		return k.Verwijzing() + " (" + k.Opschrift() + ")"
	}
	return "\"" + k.Opschrift() + "\""
}

// Verwijzing is what a person types to mean a case: its code, or the first eight signs of its id if it has none.
func (k Kop) Verwijzing() string {
	if k.Code != "" {
		return k.Code
	}
	return string(k.ID[:min(8, len(k.ID))])
}
