//go:build !linux && !darwin && !windows

package sqlite

// netwerkvrij cannot tell a share here and lets everything pass.
func netwerkvrij(string) error { return nil }
