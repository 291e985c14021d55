package scherm

// What the tests outside the package look at from inside.
var (
	MaakOp       = maakOp
	Merk         = merk
	ErrPaniek    = errPaniek
	ZonderStaart = zonderStaart
)
