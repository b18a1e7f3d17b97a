// Package retold marks events that occur twice under different dates.
package retold
