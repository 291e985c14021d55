package opdracht

import (
	"encoding/json"
	"fmt"
	"io"
)

// schrijfJSON prints a value as indented JSON. Signs such as < stay as they are: the reader is a program or a person, not
// a web page.
func schrijfJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		return fmt.Errorf("write json: %w", err)
	}
	return nil
}
