package training

import "errors"

// Errors that a front end turns into a sentence. None of them loses anything of the session.
var (
	// ErrLeeg says that there is nothing in the field.
	ErrLeeg = errors.New("nothing was said")
	// ErrHalf says that a word is missing in the text.
	ErrHalf = errors.New("a word is missing in the text")
	// ErrTeVeel says that there are more votes than participants.
	ErrTeVeel = errors.New("more votes than participants")
	// ErrNiemand says that a session needs participants.
	ErrNiemand = errors.New("no participants")
	// ErrVerloop says that there is nothing in the case to replay.
	ErrVerloop = errors.New("nothing to replay")
	// ErrMomenten says that too few or too many moments were picked.
	ErrMomenten = errors.New("too few or too many moments")
	// ErrTijd says that the minutes cannot be.
	ErrTijd = errors.New("minutes out of bounds")
	// ErrAnders says that the case is not the one that the session was made for any more.
	ErrAnders = errors.New("the case has changed")
	// ErrVerborgen says that what the pair thought has to be shown first.
	ErrVerborgen = errors.New("not revealed yet")
	// ErrOnthuld says that judging is over: everybody has seen what the pair thought.
	ErrOnthuld = errors.New("revealed already")
	// ErrPlek says that this cannot be done at this part.
	ErrPlek = errors.New("not at this part")
	// ErrVol says that there are more texts than anybody reads.
	ErrVol = errors.New("too many texts here")
	// ErrKlaar says that the session is over.
	ErrKlaar = errors.New("the session is over")
	// ErrStaat says that the case is not ready for training.
	ErrStaat = errors.New("only a case that is ready for training")
)
