// Package pointing reads what points from one date to another: "the following year",
// "a month later", "two days before the coup".
package pointing
