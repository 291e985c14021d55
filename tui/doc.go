// Package tui is the full-screen program: a root that owns the window, a stack of screens, and the few parts that
// screens share. Screens ask the method, the conversation and the store; they hold no rules of their own. The plain
// line mode is in plat, the command line in opdracht.
package tui
