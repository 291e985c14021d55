package sqlite

import (
	"context"
	"database/sql"
	_ "embed"
	"fmt"
	"os"
	"strings"
	"sync"

	"oliekan/store"
)

// A file can come from anywhere, and can be damaged. Opening looks at what costs little: whether the schema is the one we
// make, whether the file is as long as it says, and whether what was written last can be read. Controleer looks at all of it.

// schemaTekst is what sqlite_schema holds in the newest shape, a line for each part: kind, name and statement. The test
// TestSchema writes it with -update.
//
//go:embed schema.tsv
var schemaTekst string

// onderdeel is a row of sqlite_schema.
type onderdeel struct{ soort, naam, sql string }

func haalSchema(ctx context.Context, q vrager) ([]onderdeel, error) {
	rows, err := q.QueryContext(ctx, "SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name")
	return lees(rows, err, func(scan func(...any) error) (o onderdeel, err error) {
		err = scan(&o.soort, &o.naam, &o.sql)
		return o, err
	})
}

// regel is a part as it stands in schemaTekst.
func (o onderdeel) regel() string {
	return o.soort + "\t" + o.naam + "\t" + strings.Join(strings.Fields(o.sql), " ")
}

// onsSchema is schemaTekst by line, and by kind and name alone.
var onsSchema = sync.OnceValues(func() (regels, namen map[string]bool) {
	regels, namen = map[string]bool{}, map[string]bool{}
	for _, r := range strings.Split(strings.TrimSpace(schemaTekst), "\n") {
		regels[r] = true
		namen[strings.Join(strings.SplitN(r, "\t", 3)[:2], "\t")] = true
	}
	return regels, namen
})

// keurSchema compares a schema with ours. Before migrating it may be of any older shape: then only what never was ours is
// refused. It returns ErrSchema for that, ErrBeschadigd when something of ours is missing or different.
func keurSchema(ctx context.Context, q vrager, nieuwste bool) error {
	os, err := haalSchema(ctx, q)
	if err != nil {
		return vertaal(err)
	}
	onze, namen := onsSchema()
	for _, o := range os {
		if !namen[o.soort+"\t"+o.naam] {
			return fmt.Errorf("%s %q: %w", o.soort, o.naam, store.ErrSchema)
		}
		if nieuwste && !onze[o.regel()] {
			return fmt.Errorf("%s %q is not as it was made: %w", o.soort, o.naam, store.ErrBeschadigd)
		}
	}
	if nieuwste && len(os) != len(onze) {
		return fmt.Errorf("%d parts of %d: %w", len(os), len(onze), store.ErrBeschadigd)
	}
	return nil
}

// keurSnel looks at the length of the file and at what was written last.
func keurSnel(ctx context.Context, db *sql.DB, pad string) error {
	var paginas, grootte int64
	err := db.QueryRowContext(ctx, "SELECT page_count, page_size FROM pragma_page_count, pragma_page_size").Scan(&paginas, &grootte)
	if err != nil {
		return vertaal(err)
	}
	if info, err := os.Stat(pad); err == nil && !heeftLogboek(pad) && info.Size() < paginas*grootte {
		return fmt.Errorf("%d bytes of %d: %w", info.Size(), paginas*grootte, store.ErrBeschadigd)
	}
	var n sql.NullInt64
	return vertaal(db.QueryRowContext(ctx, laatsteBladzijden).Scan(&n))
}

// laatsteBladzijden reads what was written last, in every table that grows.
const laatsteBladzijden = `WITH l (casus) AS (SELECT casus FROM werkdata ORDER BY gewijzigd DESC LIMIT 1)
	SELECT (SELECT count(*) FROM (SELECT length(titel) FROM casus ORDER BY rij DESC LIMIT 5))
	+ (SELECT count(*) FROM (SELECT length(titel) FROM casus ORDER BY rij LIMIT 5))
	+ (SELECT sum(length(tekst)) FROM (SELECT tekst FROM inbreng WHERE casus = (SELECT casus FROM l) ORDER BY nr DESC LIMIT 20))
	+ (SELECT sum(length(tekst)) FROM concept WHERE casus = (SELECT casus FROM l))
	+ (SELECT length(toon) FROM zoek WHERE rowid = (SELECT casus FROM l))
	+ (SELECT sum(length(tekst)) FROM trainingregel WHERE training = (SELECT max(rij) FROM training))
	+ (SELECT count(*) FROM tewissen)`
