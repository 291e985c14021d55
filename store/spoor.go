package store

import "oliekan/casus"

// Spoor is what is left of a word and of texts after they were taken out of a case.
type Spoor struct {
	Elders     []casus.Kop // other own cases in which the word stands, the newest first
	Nog        bool        // the word still stands in this case
	Langer     bool        // it stands there as a part of a longer word only
	Kopieen    int         // automatic copies that were searched
	Gevonden   []string    // names of the files in which something was found all the same
	Uitgesteld bool        // not all could go yet; the next write or Close tries again
	Waarom     error       // why it was put off: ErrBezet or ErrInGebruik for another window, ErrVol for a full disk
}

// Weg reports that nothing of what was removed is in any file any more.
func (s Spoor) Weg() bool { return !s.Uitgesteld && len(s.Gevonden) == 0 }
