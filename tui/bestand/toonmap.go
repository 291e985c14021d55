package bestand

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"time"
)

// ErrGeenOpener is returned by OpenMap where there is no program that shows a folder, or no desktop to show it on.
var ErrGeenOpener = errors.New("nothing here shows a folder")

// openWacht is how long the opener may take. It hands the folder to the desktop and ends.
const openWacht = 10 * time.Second

// OpenMap shows a folder in the file manager of the desktop. It waits for the program that opens it, at most ten seconds,
// and returns ErrGeenOpener where there is none. It is not for the goroutine that draws.
func OpenMap(pad string) error {
	naam, ok := opener(runtime.GOOS, os.Getenv)
	if !ok {
		return ErrGeenOpener
	}
	programma, err := exec.LookPath(naam)
	if err != nil {
		return ErrGeenOpener
	}
	ctx, stop := context.WithTimeout(context.Background(), openWacht)
	defer stop()
	// Without input and output: what the opener has to say would land in the middle of the screen.
	err = exec.CommandContext(ctx, programma, pad).Run()
	if runtime.GOOS == "windows" {
		return nil // explorer always says that it failed
	}
	if err != nil {
		return fmt.Errorf("open folder: %w", errors.Join(ErrGeenOpener, err))
	}
	return nil
}

// opener names the program that shows a folder. Without a desktop there is none: some openers would then start a browser
// in the terminal itself.
func opener(systeem string, omgeving func(string) string) (string, bool) {
	switch systeem {
	case "windows":
		return "explorer", true
	case "darwin":
		return "open", true
	}
	return "xdg-open", omgeving("DISPLAY") != "" || omgeving("WAYLAND_DISPLAY") != ""
}

// MapGeopend is what is said when a folder is shown.
const MapGeopend = "De map is geopend in een ander venster."

// GeenMap is what is said where no folder can be shown: its path.
func GeenMap(pad string) string { return "Oliekan kan hier geen map openen. De map is: " + Toon(pad) }
