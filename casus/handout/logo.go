package handout

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"image"
	"image/color"
	_ "image/jpeg" // a logo is a PNG or a JPEG
	"image/png"
)

// ErrLogo is returned for a logo that is not a whole PNG or JPEG.
var ErrLogo = errors.New("not a usable picture")

// ErrLogoGroot is returned for a logo with more pixels than are worth the time and the memory to read it.
var ErrLogoGroot = errors.New("picture too large")

// The largest logo that is read, and how large it is kept, in pixels. Kept is what 300 dots an inch ask on the widest
// place that it gets beside a title.
const (
	meestePixels = 2_000_000
	logoBreed    = 600
	logoHoog     = 200
)

// Logo is the mark of the municipality, beside the title of a handout. The formats without pictures leave it out.
type Logo struct {
	png         []byte // opaque, no larger than it is printed, and without the metadata of the file it came from
	breed, hoog int    // pixels
	uitleg      string // said of it by screen readers
}

// LeesLogo reads the logo of a municipality, "" if its name is not to be told, from the bytes of a PNG or a JPEG. It is made smaller and drawn on white, and all that the file
// holds beside the picture, such as the place where it was taken, is dropped. It returns ErrLogo for bytes that are no
// whole picture, and ErrLogoGroot for a picture of more than two million pixels.
func LeesLogo(b []byte, gemeente string) (*Logo, error) {
	maat, soort, err := image.DecodeConfig(bytes.NewReader(b))
	if err != nil || soort != "png" && soort != "jpeg" || maat.Width < 1 || maat.Height < 1 {
		return nil, fmt.Errorf("read logo: %w", ErrLogo)
	}
	if maat.Width > meestePixels/maat.Height { // before the picture is unpacked: a small file can hold a huge one
		return nil, fmt.Errorf("read logo of %d by %d: %w", maat.Width, maat.Height, ErrLogoGroot)
	}
	beeld, _, err := image.Decode(bytes.NewReader(b))
	bron, ok := beeld.(image.RGBA64Image) // all that the standard library reads can do this
	if err != nil || !ok {
		return nil, fmt.Errorf("read logo: %w", ErrLogo)
	}
	klein := verklein(bron, logoBreed, logoHoog)
	var uit bytes.Buffer
	if err := png.Encode(&uit, klein); err != nil {
		return nil, fmt.Errorf("keep logo: %w", err)
	}
	m, uitleg := klein.Bounds().Size(), "Logo van de gemeente"
	if gemeente != "" {
		uitleg = "Logo van " + schoon(gemeente)
	}
	return &Logo{png: uit.Bytes(), breed: m.X, hoog: m.Y, uitleg: uitleg}, nil
}

// verklein draws a picture on white so that it fits in so many pixels; a smaller one keeps its size. Every pixel is the
// mean of those that it stands for.
func verklein(bron image.RGBA64Image, breed, hoog int) *image.RGBA {
	b := bron.Bounds()
	w, h := b.Dx(), b.Dy()
	if w > breed {
		w, h = breed, max(1, h*breed/w)
	}
	if h > hoog {
		w, h = max(1, w*hoog/h), hoog
	}
	uit := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			uit.SetRGBA(x, y, gemiddeld(bron, image.Rect(
				b.Min.X+x*b.Dx()/w, b.Min.Y+y*b.Dy()/h,
				b.Min.X+max(x*b.Dx()/w+1, (x+1)*b.Dx()/w), b.Min.Y+max(y*b.Dy()/h+1, (y+1)*b.Dy()/h))))
		}
	}
	return uit
}

// gemiddeld is the mean colour of a part of a picture on white. Of a large part some pixels are enough.
func gemiddeld(bron image.RGBA64Image, vak image.Rectangle) color.RGBA {
	var r, g, b, n uint64
	for y := vak.Min.Y; y < vak.Max.Y; y += 1 + vak.Dy()/4 {
		for x := vak.Min.X; x < vak.Max.X; x += 1 + vak.Dx()/4 {
			p := bron.RGBA64At(x, y) // its colours are multiplied by A already
			wit := uint64(0xffff - p.A)
			r, g, b, n = r+uint64(p.R)+wit, g+uint64(p.G)+wit, b+uint64(p.B)+wit, n+1
		}
	}
	return color.RGBA{uint8(r / n >> 8), uint8(g / n >> 8), uint8(b / n >> 8), 0xff}
}

// past gives the size of the logo in a place of so many points; it is never stretched over more than a pixel a point.
func (l *Logo) past(breed, hoog float64) (b, h float64) {
	s := min(1, breed/float64(l.breed), hoog/float64(l.hoog))
	return s * float64(l.breed), s * float64(l.hoog)
}

// adres is the logo as the address of a picture inside a page.
func (l *Logo) adres() string {
	return "data:image/png;base64," + base64.StdEncoding.EncodeToString(l.png)
}
