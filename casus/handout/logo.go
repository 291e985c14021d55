package handout

// Logo is the mark of the municipality.
type Logo struct{}
