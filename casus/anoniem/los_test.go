package anoniem

import (
	"os"
	"strings"
	"testing"
)

func TestKorpusLos(t *testing.T) {
	b, err := os.ReadFile(os.Getenv("KORPUS"))
	if err != nil {
		t.Skip()
	}
	switch os.Getenv("VORM") {
	case "klein":
		meetKorpus(t, string(b), strings.ToLower)
	case "groot":
		meetKorpus(t, string(b), strings.ToUpper)
	default:
		meetKorpus(t, string(b), strings.Clone)
	}
}
