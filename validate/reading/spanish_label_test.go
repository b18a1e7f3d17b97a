package reading_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/reading"
)

func TestLabelsInSpanish(t *testing.T) {
	for label, want := range map[string]string{
		"hacia 1640":                  "1640~",
		"quizá 1640":                  "1640?",
		"principios de 1640":          "1640~",
		"antes de 1928":               "/1928",
		"entre 1947 y 1950":           "[1947..1950]",
		"desde 1940":                  "1940/..",
		"1940-hoy":                    "1940/..",
		"verano de 1911":              "1911-22",
		"mayo de 1940":                "1940-05",
		"siglo XVII":                  "16XX",
		"s. XIX":                      "18XX",
		"siglo XVI - siglo XVII":      "15XX/16XX",
		"primera mitad del siglo XIX": "18XX~",
		"finales del siglo V a. C.":   "-04XX~",
		"década de 1970":              "197X",
		"años 1970":                   "197X",
		"44 a. C.":                    "-0043",
		"siglo de oro":                "",
		"años de guerra":              "",
		"mitad de mayo":               "",
	} {
		d, ok := reading.DateLabel(label, reading.Options{Language: "es"})
		if got := d.Value.String(); ok != (want != "") || ok && got != want {
			t.Errorf("%q is %s, want %q", label, got, want)
		}
	}
}
