package handout

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
)

// beeldVan makes a picture of so many pixels: left half green, right half see-through.
func beeldVan(breed, hoog int) *image.NRGBA {
	uit := image.NewNRGBA(image.Rect(0, 0, breed, hoog))
	for y := range hoog {
		for x := range breed / 2 {
			uit.SetNRGBA(x, y, color.NRGBA{0x20, 0x80, 0x40, 0xff})
		}
	}
	return uit
}

func pngVan(t testing.TB, breed, hoog int) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, beeldVan(breed, hoog)); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func gifVan(t testing.TB) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := gif.Encode(&b, beeldVan(4, 4), nil); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// metOpmerking puts a text chunk in a PNG, as a camera or a drawing program does.
func metOpmerking(b []byte, tekst string) []byte {
	const kop = 8 + 25 // the signature and the first chunk
	stuk := append([]byte("tEXt"), "Author\x00"+tekst...)
	uit := slices.Clone(b[:kop])
	uit = binary.BigEndian.AppendUint32(uit, uint32(len(stuk)-4))
	uit = append(uit, stuk...)
	uit = binary.BigEndian.AppendUint32(uit, crc32.ChecksumIEEE(stuk))
	return append(uit, b[kop:]...)
}

func TestLeesLogo(t *testing.T) {
	l, err := LeesLogo(metOpmerking(pngVan(t, 1800, 300), "iemand die je kent"), "Duinrade")
	if err != nil {
		t.Fatal(err)
	}
	if l.breed != 600 || l.hoog != 100 || l.uitleg != "Logo van Duinrade" {
		t.Errorf("%d by %d, %q", l.breed, l.hoog, l.uitleg)
	}
	if bytes.Contains(l.png, []byte("iemand")) {
		t.Error("what stood in the file beside the picture is kept")
	}
	beeld, err := png.Decode(bytes.NewReader(l.png))
	if err != nil {
		t.Fatal(err)
	}
	for x, want := range map[int]color.RGBA{10: {0x20, 0x80, 0x40, 0xff}, 590: {0xff, 0xff, 0xff, 0xff}} {
		if got := color.RGBAModel.Convert(beeld.At(x, 50)); got != want {
			t.Errorf("pixel %d: %v, want %v", x, got, want)
		}
	}
}

func TestLeesLogoJPEG(t *testing.T) {
	var b bytes.Buffer
	if err := jpeg.Encode(&b, beeldVan(90, 400), nil); err != nil {
		t.Fatal(err)
	}
	l, err := LeesLogo(b.Bytes(), "")
	if err != nil || l.breed != 45 || l.hoog != 200 || l.uitleg != "Logo van de gemeente" {
		t.Errorf("%+v, %v", l, err)
	}
}

func TestLeesLogoKlein(t *testing.T) {
	for _, maat := range [][2]int{{1, 1}, {1, 3000}, {3000, 1}, {40, 20}} {
		l, err := LeesLogo(pngVan(t, maat[0], maat[1]), "")
		if err != nil {
			t.Fatal(err)
		}
		if b, h := l.past(logoNaastBreed, logoNaastHoog); b > logoNaastBreed || h > logoNaastHoog || b <= 0 || h <= 0 || l.breed > 600 || l.hoog > 200 {
			t.Errorf("%v: %d by %d pixels on %v by %v points", maat, l.breed, l.hoog, b, h)
		}
	}
}

func TestLeesLogoFout(t *testing.T) {
	heel := pngVan(t, 40, 20)
	reus := slices.Clone(heel)
	binary.BigEndian.PutUint32(reus[16:], 60000)
	binary.BigEndian.PutUint32(reus[20:], 60000)
	binary.BigEndian.PutUint32(reus[29:], crc32.ChecksumIEEE(reus[12:29]))
	for naam, proef := range map[string]struct {
		b    []byte
		fout error
	}{
		"empty":     {nil, ErrLogo},
		"text":      {[]byte("<svg xmlns='http://www.w3.org/2000/svg'/>"), ErrLogo},
		"gif":       {gifVan(t), ErrLogo},
		"cut off":   {heel[:len(heel)-20], ErrLogo},
		"only head": {heel[:33], ErrLogo},
		"huge":      {reus, ErrLogoGroot},
	} {
		t.Run(naam, func(t *testing.T) {
			if l, err := LeesLogo(proef.b, ""); l != nil || !errors.Is(err, proef.fout) {
				t.Errorf("%v, %v", l, err)
			}
		})
	}
}

// FuzzLeesLogo reads any bytes: no panic, and a logo that fits or none.
func FuzzLeesLogo(f *testing.F) {
	f.Add(pngVan(f, 4, 3))
	f.Add([]byte("\xff\xd8\xff"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if l, err := LeesLogo(b, ""); (l == nil) == (err == nil) || l != nil && (l.breed > logoBreed || l.hoog > logoHoog) {
			t.Errorf("%v, %v", l, err)
		}
	})
}

// TestLogoOpHandout: on paper and on a page the logo is there once, with words; in text it is not.
func TestLogoOpHandout(t *testing.T) {
	logo, err := LeesLogo(pngVan(t, 300, 100), "Duinrade & omstreken")
	if err != nil {
		t.Fatal(err)
	}
	for naam, d := range map[string]Document{
		"one":    bundel(t, Samenvatting, []casus.Casus{fiets()}),
		"long":   bundel(t, Samenvatting, []casus.Casus{maal(fiets(), 5)}),
		"bundle": bundel(t, Samenvatting, oefencasussen(t)[:2]),
	} {
		t.Run(naam, func(t *testing.T) {
			kaal := len(d.vormen(t, Platte))
			d.Logo = logo
			if got := len(d.vormen(t, Platte)); got != kaal {
				t.Errorf("plain text grew by %d bytes", got-kaal)
			}
			if n := strings.Count(string(d.vormen(t, HTML)), `alt="Logo van Duinrade &amp; omstreken"`); n != 1 {
				t.Errorf("%d logos in HTML", n)
			}
			b := d.vormen(t, PDF)
			if n := bytes.Count(b, []byte("/Subtype /Image")); n != 1 {
				t.Errorf("%d pictures in the PDF", n)
			}
			g, err := leesPDF(b)
			if err != nil {
				t.Fatal(err)
			}
			k := keur(g)
			for _, f := range k.fouten {
				t.Error(f)
			}
			if !slices.Contains(k.tekst, "Logo van Duinrade & omstreken") {
				t.Error("no words for the logo in the PDF")
			}
			if n, _ := g.boek(g.boek(g.slot["Root"])["Pages"])["Count"].(float64); d.Bladen > 0 && n > float64(d.Bladen) {
				t.Errorf("%v pages", n)
			}
		})
	}
}

// vormen writes a document in a format.
func (d Document) vormen(t *testing.T, f Formaat) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := d.Schrijf(&b, f); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
