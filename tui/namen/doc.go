// Package namen is the activity of giving names a role, so that only the role is kept.
package namen
