package store

import (
	"fmt"
	"sync"
)

// Slot is the right to hold the consult of one case, or one session with a group: one window at a time. It ends with the
// process, however that ends.
type Slot struct {
	los  func() error
	once sync.Once
	err  error
}

// NieuwSlot makes a Slot of the way to give it back, which is called once.
func NieuwSlot(los func() error) *Slot { return &Slot{los: los} }

// Close gives back what was taken. Closing twice is harmless.
func (l *Slot) Close() error {
	l.once.Do(func() { l.err = l.los() })
	if l.err != nil {
		return fmt.Errorf("unlock: %w", l.err)
	}
	return nil
}
