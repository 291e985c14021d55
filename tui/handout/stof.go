package handout

import (
	"context"

	"oliekan/toets"
	"oliekan/tui/papier"
)

// stof is what a paper is made of: cases, or questions of the quiz.
type stof interface {
	// over names it; an answer that was meant for another form carries another name.
	over() string
	// titel and opschrift stand at the head of the form, raad below it, and uitleg is told by F1.
	titel() string
	opschrift() string
	raad() string
	uitleg() []string
	// wat names one paper in a sentence, with its article.
	wat() string
	// soorten are the kinds of paper.
	soorten() []toets.Keuze
	// kanNiet says of every kind that cannot be made why not, in Dutch and with what to do.
	kanNiet(ctx context.Context) (map[string]string, error)
	// naam is the name that is proposed for the file, without its extension: no title stands in it, for a title may say
	// more than a person who sees a list of files should know.
	naam(soort string) string
	// voorbeeld is a name of a file that is easy to say.
	voorbeeld(soort string) string
	// maak makes a paper of one kind.
	maak(ctx context.Context, soort string) (papier.Papier, error)
	// delen is the number of papers that go into one file.
	delen() int
}
