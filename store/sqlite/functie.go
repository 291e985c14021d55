package sqlite

import (
	"database/sql/driver"

	"oliekan/casus/anoniem"

	"modernc.org/sqlite"
)

// maakSchoon is what migrations call as schoon(text): anoniem.Schoon. It stands in no schema, so a file asks for nothing that another
// program lacks.
func maakSchoon(_ *sqlite.FunctionContext, args []driver.Value) (driver.Value, error) {
	if s, ok := args[0].(string); ok {
		return anoniem.Schoon(s), nil
	}
	return args[0], nil
}

func init() { sqlite.MustRegisterDeterministicScalarFunction("schoon", 1, maakSchoon) }
