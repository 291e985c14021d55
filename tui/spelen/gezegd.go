package spelen

// What is said when something cannot be done.
const geenVoorbeeld = "Er is geen oefencasus om als voorbeeld te lezen. Kies zelf een casus bij een nieuwe sessie."
