package instellingen

import _ "embed" // for the example file

//go:embed voorbeeld.toml
var voorbeeld string

// Voorbeeld returns an annotated settings file in Dutch. Read as it stands it gives the defaults plus invented examples.
func Voorbeeld() string { return voorbeeld }
