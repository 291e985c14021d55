package opdracht

import "testing"

func TestVouw(t *testing.T) {
	gevallen := []struct{ in, uit string }{
		{"", ""},
		{"een twee drie vier", "een twee\ndrie vier"},
		{"een  twee\ndrie", "een twee\ndrie"},
		{"a [ex-partner] b", "a\n[ex-partner]\nb"},
		{"nu de [dochter 2], zei", "nu de\n[dochter 2],\nzei"},
		{"de [maatschappelijk werker] belt", "de\n[maatschappelijk werker]\nbelt"},
		{"een [los haakje hier", "een [los\nhaakje\nhier"},
		{"tweeëntwintig éé", "tweeëntwintig\néé"},
	}
	for _, g := range gevallen {
		if got := vouw(g.in, 10); got != g.uit {
			t.Errorf("vouw(%q) = %q, want %q", g.in, got, g.uit)
		}
	}
}
