// Package invoer stands between a terminal and the screens. It makes of what terminals send what the screens expect: a
// paste that was never closed ends, a paste without marks stays one text, and the function keys of the Linux console are
// function keys. A screen gets this for free and knows nothing of it.
package invoer
