package casus

import (
	"crypto/rand"
	"math/big"
	"strconv"
)

// vogels are the words of the short codes: birds, easy to say and to spell over the telephone, and none of them a
// usual first name.
var vogels = []string{
	"aalscholver", "appelvink", "bergeend", "blauwborst", "boerenzwaluw", "bonte-specht", "boomklever", "braamsluiper",
	"buizerd", "eider", "ekster", "fitis", "fuut", "gaai", "geelgors", "gierzwaluw", "goudhaan", "goudvink", "griel",
	"groenling", "grutto", "heggenmus", "houtduif", "ijsvogel", "kauw", "kemphaan", "kievit", "kneu", "knobbelzwaan",
	"koekoek", "koolmees", "kramsvogel", "kuifeend", "lepelaar", "leeuwerik", "meerkoet", "merel", "nachtegaal",
	"oeverloper", "ooievaar", "patrijs", "pijlstaart", "pimpelmees", "purperreiger", "putter", "rietgors", "roerdomp",
	"roodborst", "scholekster", "sijs", "slobeend", "smient", "spotvogel", "spreeuw", "staartmees", "steltkluut",
	"tapuit", "tjiftjaf", "torenvalk", "tureluur", "turkse-tortel", "veldleeuwerik", "waterhoen", "wielewaal",
	"wintertaling", "witte-kwikstaart", "wulp", "zanglijster", "zeearend", "zwartkop",
}

// NieuweCode returns a short code such as "merel-41". It says nothing of the case. The store asks for another one when
// it is taken.
func NieuweCode() string { return vogels[loting(len(vogels))] + "-" + strconv.Itoa(10+loting(90)) }

// loting draws a number from 0 to n-1. It panics only if the machine has no randomness, as uuid does.
func loting(n int) int {
	v, err := rand.Int(rand.Reader, big.NewInt(int64(n)))
	if err != nil {
		panic(err)
	}
	return int(v.Int64())
}
