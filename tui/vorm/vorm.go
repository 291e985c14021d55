// Package vorm describes a form: what is asked before something begins, and what can be answered. An activity describes its form once;
// the screens (scherm.Vormrijen) and the lines (regel.Lijn.Vul) fill it in. It knows neither.
package vorm

import (
	"slices"
	"strconv"
	"strings"
)

// Soort is how a field is answered.
type Soort int

// The kinds of fields.
const (
	Keus   Soort = iota // one of its options
	Vinken              // any number of its options; setting one puts it in or takes it out
	Getal               // a number from Van up to and with Tot
	Tekst               // words. They are raw, so who owns the form keeps them
	Elders              // answered in a place of its own; Waarde says what was answered there
)

// Optie is one answer that can be picked.
type Optie struct {
	ID     string
	Label  string
	Uitleg string // what it means, "" for nothing more
	Niet   string // a whole sentence: why it cannot be picked now; "" if it can
}

// Veld is one thing that is asked.
type Veld struct {
	ID     string
	Soort  Soort
	Naam   string // a few words, where fields stand in a list
	Vraag  string // a whole sentence, where it is asked alone
	Opties []Optie
	Waarde string   // id of the option that was picked, or the number
	Aan    []string // of Vinken: ids of the options that are in
	// Samen says in words what was answered, where the label of the option or the number does not.
	Samen string
	// Uit says that the options of a Keus stand below one another on a screen. Those of Vinken always do.
	Uit bool
	// Onder is the id of the option of such a Keus under which the field stands; "" for none.
	Onder          string
	Van, Tot, Stap int   // of a number: its bounds, and how far an arrow goes
	Fout           error // of a number: what is told when it is out of bounds
}

// Vorm is a form that can be filled in. What was answered can change which fields there are.
type Vorm interface {
	// Velden are the fields that are asked now, with their answers.
	Velden() []Veld
	// Zet answers a field: with the id of an option, or a number. Another answer than the field allows does nothing.
	Zet(veld, waarde string)
}

// Zoek finds a field by its id.
func Zoek(f Vorm, id string) (Veld, bool) {
	vs := f.Velden()
	if i := slices.IndexFunc(vs, func(v Veld) bool { return v.ID == id }); i >= 0 {
		return vs[i], true
	}
	return Veld{}, false
}

// Is reports whether an option was picked.
func (v Veld) Is(id string) bool {
	if v.Soort == Vinken {
		return slices.Contains(v.Aan, id)
	}
	return v.Waarde == id
}

// InWoorden says what was answered.
func (v Veld) InWoorden() string {
	if v.Samen != "" {
		return v.Samen
	}
	var labels []string
	for _, o := range v.Opties {
		if v.Is(o.ID) {
			labels = append(labels, o.Label)
		}
	}
	if len(v.Opties) == 0 {
		return v.Waarde
	}
	return strings.Join(labels, ", ")
}

// Heeft reports whether a number is within the bounds of the field.
func (v Veld) Heeft(n int) bool { return n >= v.Van && n <= v.Tot }

// Stap moves the answer of a field by n: to another option, round at the ends, or to a number that much more, within its bounds. It
// reports false for a field that has no order.
func Stap(f Vorm, v Veld, n int) bool {
	switch v.Soort {
	case Keus:
		i := slices.IndexFunc(v.Opties, func(o Optie) bool { return o.ID == v.Waarde })
		f.Zet(v.ID, v.Opties[((i+n)%len(v.Opties)+len(v.Opties))%len(v.Opties)].ID)
	case Getal:
		nu, _ := strconv.Atoi(v.Waarde) // written by the form
		f.Zet(v.ID, strconv.Itoa(min(max(nu+n*v.Stap, v.Van), v.Tot)))
	default:
		return false
	}
	return true
}

// MetCijfer puts a digit behind the digit before it. One that was not typed just now, or a number that would be more than most, is
// replaced: vervolg says that the key before was a digit too.
func MetCijfer(n, cijfer, most int, vervolg bool) int {
	if !vervolg || n*10+cijfer > most {
		return cijfer
	}
	return n*10 + cijfer
}

// Mag reports whether an option of the field can be picked now.
func (v Veld) Mag(id string) bool {
	return slices.ContainsFunc(v.Opties, func(o Optie) bool { return o.ID == id && o.Niet == "" })
}
