// Package klaarmaken is the activity in which a second person makes a finished case ready for training.
package klaarmaken
