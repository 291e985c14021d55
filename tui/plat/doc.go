// Package plat is the line mode: the same work as the screens, in plain lines for screen readers, simple terminals and
// pipes. It holds no rules of the method: gesprek leads the consult, and this package reads out and passes on. It
// writes no escape codes, draws nothing, and says in words what is asked and what can be typed.
//
// # How a conversation runs
//
// There is one loop per level: the menu, the consult, a session of a training, and the lists in between. Each asks with
// plat.lees or plat.kies, which return a line or an error. Errors are also how a conversation is left: errStop and errMenu
// climb to the level that they are about, io.EOF and ctx.Err() to Draai. On their way up consult.sluit or speler.sluit
// brings everything in safety, so there is one place for that, however it ends.
//
// A command (opdracht) either leaves the question as it is, and then the question is put again, or it changes the
// place or the answers. In the second case it returns errAnders, after keeping what was given so far as a concept.
//
// A session of a training (speler) is played the same way, from part to part. What may be told when is for
// training.Spel, and how it is told for naspelen: nothing here knows what comes later in a case.
//
// # For maintainers
//
// Every line goes through spreker, which keeps it narrow and clean. Every line that is read goes through lezer, the only
// reader of the input: a second one would swallow answers that are piped. Raw words (anoniem.Ruw.Toon) are only ever
// said back to the person who typed them.
package plat
