// Package statements gathers what a chronicle states on when things were, in its
// fields and in prose, and marks statements that cannot all be true.
package statements
