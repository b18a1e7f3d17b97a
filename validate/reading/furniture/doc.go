// Package furniture finds what a web page left behind in a text: cookie banners,
// share lines, newsletters, comment forms.
//
// It has no promise of stability: it is public because rules need it.
package furniture
