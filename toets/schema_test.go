package toets

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// schema is the part of JSON Schema that docs/kader.schema.json uses. What it does not know, it refuses.
type schema struct {
	Schema   string             `json:"$schema"`
	Title    string             `json:"title"`
	Over     string             `json:"description"`
	Type     any                `json:"type"`
	Enum     []any              `json:"enum"`
	Const    any                `json:"const"`
	Pattern  string             `json:"pattern"`
	MinLen   int                `json:"minLength"`
	MinItems int                `json:"minItems"`
	Items    *schema            `json:"items"`
	Required []string           `json:"required"`
	Props    map[string]*schema `json:"properties"`
	Meer     *bool              `json:"additionalProperties"`
}

// keur returns what in v goes against the schema.
func (s *schema) keur(waar string, v any) (uit []string) {
	meld := func(vorm string, a ...any) { uit = append(uit, waar+": "+fmt.Sprintf(vorm, a...)) }
	if s.Const != nil && v != s.Const || s.Enum != nil && !slices.Contains(s.Enum, v) {
		meld("%v is not allowed", v)
	}
	if s.Type != nil && !slices.Contains(s.soorten(), soortVan(v)) {
		meld("is %s, want %v", soortVan(v), s.Type)
	}
	switch v := v.(type) {
	case string:
		if len(v) < s.MinLen || s.Pattern != "" && !regexp.MustCompile(s.Pattern).MatchString(v) {
			meld("%q does not fit", v)
		}
	case []any:
		if len(v) < s.MinItems {
			meld("has %d items", len(v))
		}
		for i, e := range v {
			uit = append(uit, s.Items.keur(fmt.Sprintf("%s[%d]", waar, i), e)...)
		}
	case map[string]any:
		for _, r := range s.Required {
			if _, ok := v[r]; !ok {
				meld("%s is missing", r)
			}
		}
		for n, e := range v {
			if p, ok := s.Props[n]; ok {
				uit = append(uit, p.keur(waar+"."+n, e)...)
			} else if s.Meer != nil && !*s.Meer {
				meld("%s is not known", n)
			}
		}
	}
	return uit
}

// soorten are the types that a schema allows: it names one, or a list.
func (s *schema) soorten() []string {
	switch t := s.Type.(type) {
	case string:
		return []string{t}
	case []any:
		uit := make([]string, len(t))
		for i := range t {
			uit[i], _ = t[i].(string)
		}
		return uit
	}
	return nil
}

func soortVan(v any) string {
	switch v.(type) {
	case nil:
		return "null"
	case bool:
		return "boolean"
	case float64:
		return "number"
	case string:
		return "string"
	case []any:
		return "array"
	}
	return "object"
}

// TestSchema checks that what the program writes is what docs/kader.schema.json describes, field for field, and that the
// schema refuses what LeesKader refuses.
func TestSchema(t *testing.T) {
	ruw, err := os.ReadFile("../docs/kader.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	var s schema
	dec := json.NewDecoder(strings.NewReader(string(ruw)))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&s); err != nil {
		t.Fatal(err)
	}
	lees := func(vervang ...string) any {
		var v any
		if err := json.Unmarshal(eigenKader(t, vervang...), &v); err != nil {
			t.Fatal(err)
		}
		return v
	}
	for _, f := range s.keur("kader", lees()) {
		t.Error(f)
	}
	for _, fout := range [][]string{
		{`"vorm": 1`, `"vorm": 2`},
		{`"datum": "2026-11-21"`, `"datum": "november"`},
		{`"kind": "open norm"`, `"kind": "ruim"`},
		{`"wat_het_zegt"`, `"zegt"`},
		{`"bruikbaar": true`, `"bruikbaar": "ja"`},
		{`"niveau": "A"`, `"niveau": "C"`},
		{`"link": "https:`, `"link": "http:`},
	} {
		if s.keur("kader", lees(fout...)) == nil {
			t.Errorf("%s is allowed", fout[1])
		}
		if _, err := LeesKader(eigenKader(t, fout...)); !errors.Is(err, ErrKader) {
			t.Errorf("%s can be read", fout[1])
		}
	}
}
