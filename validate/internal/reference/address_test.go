package reference

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestMalformedAddressesHaveAFault(t *testing.T) {
	for _, tt := range []struct{ address, words, message string }{
		{"htp://a.example/x", "htp:", "instead of"},
		{"htttps://a.example/x", "htttps:", "instead of"},
		{"http;//a.example/x", "http;", "instead of"},
		{"https//a.example", "https", "instead of"},
		{"http:/a.example/x", "http:/", "instead of"},
		{"http:a.example", "http:", "instead of"},
		{`http:\\a.example`, `http:\\`, "instead of"},
		{"http://http://a.example", "http://http://", "repeats its scheme"},
		{"https://http//a.example", "https://http//", "repeats its scheme"},
		{"HTTP://https://a.example", "HTTP://https://", "repeats its scheme"},
		{"https://", "https://", "no host"},
		{"http:///x", "http://", "no host"},
		{"//", "//", "no host"},
		{"https://?q=1", "https://", "no host"},
		{"https://a..example/x", "a..example", "empty"},
		{"https://.example/x", ".example", "empty"},
		{"https://a,example/x", "a,example", "not valid"},
		{"https://a.example:80x/", ":80x", "port"},
		{"https://a.example/a b", " ", "contains a space"},
		{"https://a.example/a ", " ", "ends with a space"},
		{" https://a.example/a", " ", "begins with a space"},
		{"https://a.example/a\x01b", "\x01", "control"},
		{"https://a.example/a\xffb", "\xff", "control"},
		{"https://a.example/<b>", "<", "contains"},
		{"https://a.example/%zz", "%zz", "escape"},
		{"https://a.example/100%", "%", "escape"},
		{"https://a.example/%é", "%é", "escape"},
		{"https://a.example/xhttps://b.example/y", "https://b.example/y", "two addresses"},
		{"https://a.example/x, https://b.example/y", "https://b.example/y", "two addresses"},
		{"https://a.example/x https://b.example/y", "https://b.example/y", "two addresses"},
		{"https://a.example/x\"", `"`, "ends with"},
		{"https://a.example/x”", "”", "ends with"},
		{"https://a.example/x)", ")", "ends with"},
		{"https://a.example)", ")", "ends with"},
		{"<https://a.example/x>", "<", "begins with"},
		{"(https://a.example/x)", "(", "begins with"},
		{"[page](https://a.example/x)", "[", "begins with"},
	} {
		f, bad := faultOfAddress(tt.address)
		if !bad {
			t.Errorf("%q has no fault", tt.address)
			continue
		}
		if got := tt.address[f.start:f.end]; got != tt.words || !strings.Contains(f.message, tt.message) {
			t.Errorf("%q: %q %s; want %q, …%s…", tt.address, got, f.message, tt.words, tt.message)
		}
	}
}

func TestGoodAddressesHaveNoFault(t *testing.T) {
	for _, address := range []string{
		"https://a.example", "http://a.example:8080/x?y=1#z", "HTTPS://A.EXAMPLE/", "//a.example/x", "/x/y", "x.html", "../x", "#note", "?q=1",
		"www.a.example/x", "a.example/x", "mailto:a@b.example", "doi:10.1000/182", "urn:isbn:0451450523", "tel:+4912345", "data:text/plain,a%20b",
		"ftp://a.example/x", "file:///x/y", "magnet:?xt=urn:btih:0", "s3://bucket/key", "git://a.example/x",
		"https://user:secret@a.example/x", "http://127.0.0.1/x", "http://[::1]:80/x", "http://localhost/x", "https://a.example./x",
		"https://übung.example/straße", "https://例え.example/道", "https://xn--bung-zra.example/", "https://a_b.example/x", "https://a.example/%C3%A9",
		"https://web.archive.example/web/2010id_/http://b.example/x", "https://a.example/?url=https://b.example/x", "https://a.example/#http://b.example",
		"https://a.example/x_(y)", "https://a.example/x[1]", "https://a.example/it's", "https://a.example/a|b", "https://a.example/x,y;z",
		`<iframe src="https://a.example/x"></iframe>`, "<blockquote>Words.</blockquote>", "A history of the line", "", "Hume, p. 4: a note",
	} {
		if f, bad := faultOfAddress(address); bad {
			t.Errorf("%q: %q %s", address, address[f.start:f.end], f.message)
		}
	}
}

func TestAFaultOfAnAddressIsWithinIt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOf(rapid.RuneFrom([]rune("htps:/.%<>[]()\"' \\aé1@?#,\u00a0"))).Draw(t, "address")
		if f, bad := faultOfAddress(s); bad && (f.start < 0 || f.end > len(s) || f.start > f.end || !utf8.ValidString(s[f.start:f.end])) {
			t.Errorf("%q: %d to %d", s, f.start, f.end)
		}
	})
}

func FuzzFaultOfAddress(f *testing.F) {
	f.Add("http://http://a.example/%z\xff ")
	f.Fuzz(func(t *testing.T, s string) {
		if f, bad := faultOfAddress(s); bad && (f.start < 0 || f.end > len(s) || f.start > f.end) {
			t.Errorf("%q: %d to %d", s, f.start, f.end)
		}
	})
}
