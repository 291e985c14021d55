package tui

import (
	"context"
	"sync"

	"oliekan/toets/quiz/spel"
	"oliekan/tui/bureau"

	tea "charm.land/bubbletea/v2"
)

// quizhouder brings the latest state of a game to the store. Commands run side by side, so an older one could come last:
// each writes whatever is the latest when its turn comes.
type quizhouder struct {
	db     *bureau.Bureau
	mu     sync.Mutex
	laatst string
	wacht  bool // laatst is not on disk yet
	beurt  sync.Mutex
}

// zet says what has to be written.
func (h *quizhouder) zet(bewaard string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.wacht = h.wacht || h.laatst != bewaard
	h.laatst = bewaard
}

// neem returns what has to be written, and false if all is on disk.
func (h *quizhouder) neem() (string, bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	wacht := h.wacht
	h.wacht = false
	return h.laatst, wacht
}

// schrijf is the command that writes; nil when all is well. What fails is tried again with the next change.
func (h *quizhouder) schrijf() tea.Msg {
	h.beurt.Lock()
	defer h.beurt.Unlock()
	bewaard, wacht := h.neem()
	if !wacht {
		return nil
	}
	if err := h.db.Onthoud(context.Background(), spel.Sleutel, bewaard); err != nil {
		h.mu.Lock()
		h.wacht = true
		h.mu.Unlock()
		return errMsg{err}
	}
	return nil
}
