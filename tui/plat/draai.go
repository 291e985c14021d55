package plat

import (
	"context"
	"errors"
	"fmt"
	"io"

	"oliekan/tui"
	"oliekan/tui/begrip"
	"oliekan/tui/bestand"
	"oliekan/tui/bibliotheek"
	"oliekan/tui/handout"
	"oliekan/tui/klaarmaken"
	"oliekan/tui/kwijt"
	"oliekan/tui/regel"
	"oliekan/tui/weg"
	"oliekan/tui/wetten"
)

// wegen are those of the program.
func wegen() regel.Wegen {
	return regel.Wegen{
		Uitleg: tui.RegelUitleg, Begrip: begrip.Regel, Wet: wetten.RegelZoek, Casus: bibliotheek.RegelCasus,
		Handout: handout.Regel, MaakKlaar: klaarmaken.Regel, HaalWeg: weg.Regel, Kwijt: kwijt.Regel,
	}
}

// Draai runs the line mode until the user stops, the input ends, or ctx is cancelled. Whatever was said is on disk by
// then, and every lock is given back. It returns ctx.Err() when it was cancelled, and an error when something could not
// be written.
func Draai(ctx context.Context, w regel.Werk, in io.Reader, uit io.Writer) error {
	p := &regel.Lijn{Werk: w, Wegen: wegen(), Ctx: ctx, In: regel.NieuweLezer(ctx, in), Uit: &regel.Spreker{W: uit}}
	defer p.In.Sluit()
	if p.ToonMap == nil {
		p.ToonMap = bestand.OpenMap
	}
	welkom(p)
	// After the first words: the user hears something at once, and can work without the invented cases.
	if err := w.LaadOefen(); err != nil {
		p.Meld(err)
	}
	err := menu(p)
	p.Uit.Wit()
	p.Uit.Zeg("Oliekan is gestopt. Tot ziens.")
	switch {
	case p.Uit.Err != nil:
		return errors.Join(regel.Weglaten(err), fmt.Errorf("write output: %w", p.Uit.Err))
	default:
		return regel.Weglaten(err)
	}
}

// welkom says where the user is.
func welkom(p *regel.Lijn) {
	p.Uit.Zeg("Dit is oliekan in gewone regels. " + tui.WatIsDit)
	for _, zin := range p.LetOp {
		p.Uit.Zeg(zin)
	}
	p.Uit.Zeg("Typ steeds een regel en druk op enter. Met .help hoor je wat je kunt typen.")
}
