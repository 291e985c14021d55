//go:build unix

package invoer

import (
	"errors"
	"io"
	"os"
	"time"

	"golang.org/x/sys/unix"
)

// Pauses after which nothing more is expected.
const (
	plakPauze = time.Second           // in a paste: longer than a slow line takes between two pieces
	toetsRust = 20 * time.Millisecond // in a mark or a key: these come in one piece, or nearly
)

// Bron is a terminal to read from, whose bytes go through a Stroom. It reads only when there is something to read, so that
// who waits for the file itself misses nothing.
type Bron struct {
	*os.File
	stroom Stroom
	rest   []byte
}

// NieuweBron makes a Bron of a terminal.
func NieuweBron(f *os.File) io.Reader { return &Bron{File: f} }

// Read gives what came in. While a paste is open it does not return before more of it is there or the pause is over: who
// waits for the file would otherwise never hear that the paste has ended.
func (b *Bron) Read(naar []byte) (int, error) {
	for len(b.rest) == 0 {
		if err := b.vul(); err != nil {
			return 0, err
		}
		for b.stroom.Wacht() {
			meer, err := b.komtMeer()
			if err != nil || meer && b.stroom.open && len(b.rest) > 0 {
				break
			}
			if !meer {
				b.rest = append(b.rest, b.stroom.Sluit()...)
				break
			}
			if err := b.vul(); err != nil {
				return 0, err
			}
		}
	}
	n := copy(naar, b.rest)
	b.rest = b.rest[n:]
	return n, nil
}

// stuk is how many bytes are read at a time. With what they can grow they fit in the buffer of the reader (4,096 bytes), so
// that nothing stays behind that nobody waits for.
const stuk = 1024

// vul reads once.
func (b *Bron) vul() error {
	var in [stuk]byte
	n, err := b.File.Read(in[:])
	b.rest = append(b.rest, b.stroom.Neem(in[:n])...)
	return err
}

// komtMeer waits a little for more.
func (b *Bron) komtMeer() (bool, error) {
	wacht := toetsRust
	if b.stroom.open {
		wacht = plakPauze
	}
	eind := time.Now().Add(wacht)
	for {
		fds := []unix.PollFd{{Fd: int32(b.Fd()), Events: unix.POLLIN}}
		n, err := unix.Poll(fds, max(0, int(time.Until(eind).Milliseconds())))
		if errors.Is(err, unix.EINTR) {
			continue
		}
		return n > 0, err
	}
}
