// Package opdracht is the command line: commands, flags, help and errors, all in Dutch. Everything that the screens can
// do to data can be done from here as well. It does not know how the screens start: main passes that in.
//
// # Streams and exit codes
//
// What was asked for goes to standard output, everything said about it to standard error. The exit code is 0, 1 (it
// failed) or 2 (wrong use, a gebruiksfout). meld is the one place that prints errors and chooses the code; package
// melding has the sentences.
//
// # Contracts
//
// Other programs rely on the forms of --json: "casus lijst" and "zoek" give an array of objects with at least id,
// titel, staat and oefen, "wetten" an array of rows with the fields of wetten.json, with --bij an array of options with such rows, "anonimiseer" the object of
// gemaskeerd. Fields may be added, never renamed or taken away. Lists are never null.
//
// # A new command
//
// A command is a method of sessie that returns a cobra.Command, added in wortel; a command that is not there is not
// listed. Texts for the user hold no square brackets, which are for masks. cobra and pflag speak English in many
// places: TestUitleg and TestGebruiksfouten look for it, and TestScriptsDekkenAlles wants a script in testdata/script.
//
// # What never happens here
//
// Text or names of an inwoner never come by argument, and no message repeats them. A file is never left half-written
// and never replaced without --overschrijf.
package opdracht
