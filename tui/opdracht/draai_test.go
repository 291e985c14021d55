package opdracht

import (
	"bytes"
	"context"
	"io"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/creack/pty"
	"github.com/spf13/cobra"
)

// namaak stands in for the screens and the line mode; it tells on the output what it was given.
func namaak(uit io.Writer) Starter {
	return Starter{
		Scherm: func(_ context.Context, o Omgeving) error {
			_, err := io.WriteString(uit, "SCHERM thema="+o.Thema+"\n")
			return err
		},
		Plat: func(_ context.Context, _ Omgeving, in io.Reader, uit io.Writer) error {
			b, _ := io.ReadAll(in)
			_, err := io.WriteString(uit, "PLAT "+string(b))
			return err
		},
	}
}

// omgevingVan gives a program a home of its own.
func omgevingVan(t *testing.T, meer ...string) func(string) string {
	t.Helper()
	m := map[string]string{"HOME": t.TempDir(), "LocalAppData": t.TempDir()}
	for i := 0; i < len(meer); i += 2 {
		m[meer[i]] = meer[i+1]
	}
	return func(k string) string { return m[k] }
}

// draai runs one command line.
func draai(t *testing.T, invoer string, args ...string) (code int, uit, fout string) {
	t.Helper()
	var u, f bytes.Buffer
	code = Draai(t.Context(), args, strings.NewReader(invoer), &u, &f, omgevingVan(t), namaak(&u))
	return code, u.String(), f.String()
}

func TestGebruiksfouten(t *testing.T) {
	gevallen := []struct{ regel, zin string }{
		{"onzin", `De opdracht "onzin" bestaat niet.`},
		{"zoekk", "Bedoel je 'oliekan zoek'?"},
		{"completion bash", `De opdracht "completion" bestaat niet.`},
		{"casus", "Zeg erbij wat je wilt"},
		{"casus lijt", "Bedoel je 'oliekan casus lijst'?"},
		{"casus lijst er bij", `er staat nog "er"`},
		{"casus toon", "Zeg erbij welke casus"},
		{"casus toon een twee", `Er staat te veel achter 'oliekan casus toon': "twee".`},
		{"zoek", "Zeg erbij welke woorden"},
		{"zoek --maximaal nul a", `"nul" past niet bij --maximaal: dat hoort een getal te zijn.`},
		{"zoek --maximaal 0 a", "van 1 tot en met 1000"},
		{"zoek a --maximaal", "Achter --maximaal hoort nog iets: AANTAL."},
		{"handout", "Zeg erbij welke casus"},
		{"handout a --soort brief", `De soort "brief" bestaat niet. Kies uit: samenvatting, `},
		{"handout a --formaat doc", `De vorm "doc" bestaat niet. Kies uit: pdf, docx, html, md, txt.`},
		{"handout a -o uit.odt", "Een bestand dat eindigt op .odt kan oliekan niet maken. Kies uit: pdf, docx, html, md, txt."},
		{"quiz --handout -o uit.odt", "Een bestand dat eindigt op .odt kan oliekan niet maken."},
		{"handout a -o", "Achter --uitvoer hoort nog iets: BESTAND."},
		{"reservekopie", "Zeg erbij in welk bestand"},
		{"reservekopie een twee", `Er staat te veel achter 'oliekan reservekopie': "twee".`},
		{"controleer nu", `er staat nog "nu"`},
		{"anonimiseer tekst", `er staat nog "tekst"`},
		{"versie x", `er staat nog "x"`},
		{"plat x", `er staat nog "x"`},
		{"aanvulling", "Zeg erbij voor welke opdrachtregel"},
		{"aanvulling tcsh", `"tcsh" ken ik niet. Kies uit: bash, zsh, fish, powershell.`},
		{"hulp onzin", `De opdracht "onzin" bestaat niet.`},
		{"--onzin", "De optie --onzin bestaat niet."},
		{"-x", "De optie -x bestaat niet."},
		{"---x", `"---x" is geen optie.`},
		{"versie --geen-kleur=misschien", "zet deze optie er los bij, zonder waarde"},
		{"versie --thema paars", `Het thema "paars" bestaat niet. Kies uit: licht, donker, contrast.`},
		{"versie --db=", "Achter --db hoort nog iets: PAD."},
		{"--db=", "Achter --db hoort nog iets: PAD."},
		{"quiz --handout --uitvoer=", "Achter --uitvoer hoort nog iets: BESTAND."},
		{"wetten-controle a --noteer=", "Achter --noteer hoort nog iets: BESTAND."},
		{"--db", "Achter --db hoort nog iets: PAD."},
	}
	for _, g := range gevallen {
		t.Run(g.regel, func(t *testing.T) {
			code, uit, fout := draai(t, "", strings.Fields(g.regel)...)
			if code != codeGebruik || uit != "" {
				t.Errorf("exit %d with output %q, want %d without", code, uit, codeGebruik)
			}
			if !strings.Contains(fout, g.zin) {
				t.Errorf("message %q lacks %q", fout, g.zin)
			}
			if !strings.Contains(fout, "--help' zie je hoe het werkt.") {
				t.Errorf("message %q does not tell what to do next", fout)
			}
			zonderEngels(t, fout)
		})
	}
}

// engels are words of cobra and pflag that a user must never see.
var engels = []string{
	"usage", "flag", "command", "available", "help for", "required", "unknown", "completion", "default", "string", "int ",
	"use \"", "global", "additional", "aliases", "examples", "argument", "invalid", "accepts", "error", "the ", "this ",
	"version", "shorthand", "syntax", "did you", "run '",
}

func zonderEngels(t *testing.T, tekst string) {
	t.Helper()
	klein := strings.ToLower(tekst)
	// The user's own word, repeated, and the places where shells look for scripts.
	klein = strings.NewReplacer(`"completion"`, "", "bash-completion/completions/", "", "fish/completions/", "").Replace(klein)
	for _, w := range engels {
		if strings.Contains(klein, w) {
			t.Errorf("English %q in:\n%s", w, tekst)
		}
	}
}

func TestUitleg(t *testing.T) {
	var loop func(c *cobra.Command, pad []string)
	loop = func(c *cobra.Command, pad []string) {
		t.Run(strings.Join(append([]string{naam}, pad...), " "), func(t *testing.T) {
			code, uit, fout := draai(t, "", append(pad[:len(pad):len(pad)], "--help")...)
			if code != codeGoed || fout != "" {
				t.Fatalf("exit %d, message %q", code, fout)
			}
			if _, hulp, _ := draai(t, "", append([]string{"hulp"}, pad...)...); hulp != uit {
				t.Errorf("hulp gives\n%s\n--help gives\n%s", hulp, uit)
			}
			if !strings.Contains(uit, "Gebruik:\n  oliekan") || !strings.Contains(uit, "toont deze uitleg") {
				t.Errorf("help lacks usage or --help:\n%s", uit)
			}
			controleerUitleg(t, uit)
			for _, sub := range c.Commands() {
				if sub.IsAvailableCommand() && !strings.Contains(uit, "\n  "+sub.Name()+" ") {
					t.Errorf("help does not list %q", sub.Name())
				}
			}
		})
		for _, sub := range c.Commands() {
			loop(sub, append(pad[:len(pad):len(pad)], sub.Name()))
		}
	}
	loop((&sessie{env: os.Getenv}).wortel(), nil)
}

// controleerUitleg holds a help text against the house rules.
func controleerUitleg(t *testing.T, uit string) {
	t.Helper()
	zonderEngels(t, uit)
	if strings.ContainsAny(uit, "[]\t") {
		t.Errorf("square brackets are for masks only:\n%s", uit)
	}
	for regel := range strings.SplitSeq(uit, "\n") {
		if utf8.RuneCountInString(regel) > breedte {
			t.Errorf("line wider than %d: %q", breedte, regel)
		}
	}
}

func TestSchermZonderTerminal(t *testing.T) {
	for _, args := range [][]string{nil, {}, {"--thema", "licht"}} {
		code, uit, fout := draai(t, "", args...)
		if code != codeMislukt || uit != "" || !strings.Contains(fout, "oliekan plat") {
			t.Errorf("%q: exit %d, output %q, message %q", args, code, uit, fout)
		}
	}
}

func TestSchermMetTerminal(t *testing.T) {
	baas, tty, err := pty.Open()
	if err != nil {
		t.Skip("no pseudo-terminal here:", err)
	}
	defer baas.Close()
	defer tty.Close()
	gevallen := []struct {
		term, wil string
		code      int
	}{{"xterm-256color", "SCHERM thema=contrast\n", codeGoed}, {"", "SCHERM thema=contrast\n", codeGoed}, {"dumb", "", codeMislukt}}
	for _, g := range gevallen {
		var gezien, fout bytes.Buffer
		code := Draai(t.Context(), []string{"--thema", "contrast"}, tty, tty, &fout, omgevingVan(t, "TERM", g.term), namaak(&gezien))
		if code != g.code || gezien.String() != g.wil {
			t.Errorf("TERM=%q: exit %d, %q, message %q", g.term, code, gezien.String(), fout.String())
		}
		if g.code != codeGoed && !strings.Contains(fout.String(), "oliekan plat") {
			t.Errorf("message %q does not point to plat", fout.String())
		}
	}
	// A terminal on one side only is not enough: the screens read and write.
	var gezien, fout bytes.Buffer
	if code := Draai(t.Context(), nil, tty, &gezien, &fout, omgevingVan(t), namaak(&gezien)); code != codeMislukt {
		t.Errorf("output is no terminal: exit %d", code)
	}
}

func TestPaniek(t *testing.T) {
	var uit, fout bytes.Buffer
	s := Starter{Plat: func(context.Context, Omgeving, io.Reader, io.Writer) error { panic("Kwibus") }}
	code := Draai(t.Context(), []string{"plat"}, strings.NewReader(""), &uit, &fout, omgevingVan(t), s)
	if code != codeMislukt || uit.Len() > 0 || strings.Contains(fout.String(), "Kwibus") || !strings.Contains(fout.String(), "ging iets mis") {
		t.Errorf("exit %d, output %q, message %q", code, uit.String(), fout.String())
	}
}

func TestOmgeving(t *testing.T) {
	lees := func(env func(string) string, args ...string) (o Omgeving) {
		s := Starter{Plat: func(_ context.Context, g Omgeving, _ io.Reader, _ io.Writer) error { o = g; return nil }}
		var fout bytes.Buffer
		if code := Draai(t.Context(), append(args, "plat"), strings.NewReader(""), io.Discard, &fout, env, s); code != codeGoed {
			t.Fatalf("exit %d: %s", code, fout.String())
		}
		return o
	}
	if o := lees(omgevingVan(t)); !o.Kleur || o.Thema != "" || !strings.HasSuffix(o.DB, "oliekan.db") || o.Versie == "" {
		t.Errorf("defaults: %+v", o)
	}
	if o := lees(omgevingVan(t, "OLIEKAN_DB", "een.db")); o.DB != "een.db" {
		t.Errorf("OLIEKAN_DB: %q", o.DB)
	}
	if o := lees(omgevingVan(t, "OLIEKAN_DB", "een.db"), "--db", "twee.db"); o.DB != "twee.db" {
		t.Errorf("--db over OLIEKAN_DB: %q", o.DB)
	}
	for naam, o := range map[string]Omgeving{
		"--geen-kleur": lees(omgevingVan(t), "--geen-kleur"),
		"NO_COLOR":     lees(omgevingVan(t, "NO_COLOR", "1")),
		"TERM=dumb":    lees(omgevingVan(t, "TERM", "dumb")),
	} {
		if o.Kleur {
			t.Errorf("%s leaves colour on", naam)
		}
	}
}

func TestGegevensmap(t *testing.T) {
	for _, g := range []struct{ systeem, k, v, wil string }{
		{"linux", "HOME", "/h", "/h/.local/share"},
		{"linux", "XDG_DATA_HOME", "/x", "/x"},
		{"linux", "XDG_DATA_HOME", "x", ""},
		{"darwin", "HOME", "/h", "/h/Library/Application Support"},
		{"darwin", "", "", ""},
		{"windows", "LocalAppData", "/l", "/l"},
		{"windows", "USERPROFILE", "/u", "/u/AppData/Local"},
		{"windows", "", "", ""},
		{"linux", "", "", ""},
	} {
		if os.PathSeparator != '/' {
			t.Skip("paths are written with slashes")
		}
		got := gegevensmap(g.systeem, omgevingAlleen(g.k, g.v))
		if got != g.wil {
			t.Errorf("%s with %s=%s: %q, want %q", g.systeem, g.k, g.v, got, g.wil)
		}
	}
	var fout bytes.Buffer
	if code := Draai(t.Context(), []string{"versie"}, nil, io.Discard, &fout, omgevingAlleen("", ""), Starter{}); code != codeMislukt ||
		!strings.Contains(fout.String(), "--db") {
		t.Errorf("without a home: exit %d, %q", code, fout.String())
	}
}

func omgevingAlleen(k, v string) func(string) string {
	return func(naam string) string {
		if naam == k {
			return v
		}
		return ""
	}
}
