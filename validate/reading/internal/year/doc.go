// Package year decides which numbers are years.
//
// Its thresholds were tuned on the odd texts of WikiWars; each says what other values
// do there, which
//
//	bash internal/precision/vary-dates.sh FILE NAME VALUES 'wikiwars/*[13579]_*.key.xml'
//
// shows again, with FILE below validate/reading/internal/year.
package year
