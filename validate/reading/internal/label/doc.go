// Package label reads the labels that chronicles put before their entries.
package label
