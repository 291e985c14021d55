package anoniem

// Versie counts the changes in what is found in masked text (Banden, Bijzonderheden, Rollen). What was derived from a text
// with another version has to be derived again.
const Versie = "1"
