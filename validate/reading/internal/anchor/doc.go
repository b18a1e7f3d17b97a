// Package anchor finds, for the dates of a text that lack a part, the date that they
// depend on. It follows how far the story of the text has come.
//
// Its thresholds were tuned on the odd texts of WikiWars; each says what other values
// do there, which
//
//	bash internal/precision/vary-dates.sh FILE NAME VALUES 'wikiwars/*[13579]_*.key.xml'
//
// shows again, with FILE below validate/reading/internal/anchor.
package anchor
