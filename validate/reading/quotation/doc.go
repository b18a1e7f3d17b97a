// Package quotation finds the quotations of a text, and the quotation marks that
// lack their partner. The custom of the text itself decides which marks open and
// which close.
//
// It has no promise of stability: it is public because rules need it.
package quotation
