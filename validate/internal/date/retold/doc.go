// Package retold marks events that are told twice under different dates.
package retold
