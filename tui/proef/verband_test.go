package proef

// The tests here run the built program from outside, which go test does not see. Naming its packages makes it run them
// again when the program changes, instead of answering from its cache.
import (
	_ "oliekan/tui"
	_ "oliekan/tui/opdracht"
	_ "oliekan/tui/plat"
)
