package reference

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/schema"
)

// An addressFault is a part of a web address that it can't have.
type addressFault struct {
	start, end int
	message    string // goes on from "the address … "
}

// faultOfAddress returns the first thing that is wrong with an address in the
// sense of RFC 3986, as web browsers read it: letters of any script need no
// escape, and an address may be relative. Some formats allow the HTML of an
// embedded page instead, which is not an address.
func faultOfAddress(s string) (addressFault, bool) {
	if isElement(s) {
		return addressFault{}, false
	}
	for _, check := range []func(string) (addressFault, bool){
		wrapped, twoAddresses, misspeltScheme, doubledScheme, strayCharacter, slashes, authority, percent, trailing,
	} {
		if f, bad := check(s); bad {
			return f, true
		}
	}
	return addressFault{}, false
}

// isElement reports whether the text begins with an HTML tag.
func isElement(s string) bool {
	rest, ok := strings.CutPrefix(strings.TrimSpace(s), "<")
	name := strings.TrimLeft(rest, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
	return ok && name != rest && name != "" && strings.ContainsRune(" \n\t>/", rune(name[0]))
}

// wrapped finds the brackets, quotes or Markdown around an address.
func wrapped(s string) (addressFault, bool) {
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case strings.ContainsRune("<\"“”‘’«", r), (r == '(' || r == '[' || r == '\'') && strings.Contains(s, "://"):
		return addressFault{0, n, fmt.Sprintf("begins with %s", schema.Quote(s[:n]))}, true
	}
	return addressFault{}, false
}

// twoAddresses finds a second address right after the first. One within the
// path or the query of another is what archives and redirections have.
func twoAddresses(s string) (addressFault, bool) {
	if !startsWithScheme(s) {
		return addressFault{}, false
	}
	dot := strings.IndexByte(s, '.')
	for _, scheme := range []string{"http://", "https://"} {
		for from := 1; ; {
			i := strings.Index(s[min(from, len(s)):], scheme)
			if i < 0 {
				break
			}
			i += from
			from = i + 1
			head := strings.TrimRightFunc(s[:i], func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",;|", r) })
			before, _ := utf8.DecodeLastRuneInString(s[:i])
			if dot < 0 || dot >= len(head) {
				continue
			}
			if len(head) < i || unicode.IsLetter(before) || unicode.IsDigit(before) {
				return addressFault{i, len(s), "contains two addresses"}, true
			}
		}
	}
	return addressFault{}, false
}

func startsWithScheme(s string) bool {
	return strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://")
}

// webSchemes are the schemes that a misspelt one is compared with, and those that
// only look misspelt.
var webSchemes = map[string]bool{"http": true, "https": true, "ftp": true, "ftps": true, "sftp": true, "shttp": true}

// misspeltScheme finds "htp://", "http;//", "http//" and the like.
func misspeltScheme(s string) (addressFault, bool) {
	i := strings.Index(s, "//")
	if i <= 0 || i > len("https")+2 {
		return addressFault{}, false
	}
	head := strings.ToLower(s[:i])
	name := strings.TrimRight(head, ":;.,")
	for _, c := range name {
		if c < 'a' || c > 'z' {
			return addressFault{}, false
		}
	}
	switch {
	case webSchemes[name] && head == name+":":
		return addressFault{}, false
	case webSchemes[name]:
		return addressFault{0, i, fmt.Sprintf("begins with %s instead of %q", schema.Quote(s[:i+2]), name+"://")}, true
	}
	if near := schema.Nearest(name, []string{"http", "https"}); near != "" && strings.HasSuffix(head, ":") {
		return addressFault{0, i, fmt.Sprintf("begins with %s instead of %q", schema.Quote(s[:i+2]), near+"://")}, true
	}
	return addressFault{}, false
}

// doubledScheme finds "http://http://" and "https://https//".
func doubledScheme(s string) (addressFault, bool) {
	scheme, rest, ok := strings.Cut(s, "://")
	if !ok || !webSchemes[strings.ToLower(scheme)] {
		return addressFault{}, false
	}
	lower := strings.ToLower(rest)
	for _, again := range []string{"http://", "https://", "http//", "https//", "http:/", "https:/"} {
		if strings.HasPrefix(lower, again) {
			at := len(scheme) + len("://")
			return addressFault{0, at + len(again), fmt.Sprintf("repeats its scheme: %s", schema.Quote(s[:at+len(again)]))}, true
		}
	}
	return addressFault{}, false
}

// strayCharacter finds white space, control characters and the angle brackets
// and quotes that delimit an address and so can't be part of one.
func strayCharacter(s string) (addressFault, bool) {
	for i, r := range s {
		n := utf8.RuneLen(r)
		if r == utf8.RuneError {
			_, n = utf8.DecodeRuneInString(s[i:])
		}
		what := ""
		switch {
		case unicode.IsSpace(r) && strings.TrimSpace(s[i:]) == "":
			what = "ends with a space"
		case unicode.IsSpace(r) && i == 0:
			what = "begins with a space"
		case unicode.IsSpace(r):
			what = "contains a space; write it as %20"
		case unicode.IsControl(r), r == utf8.RuneError:
			what = "contains a control character"
		case strings.ContainsRune("<>\"", r) && i+n < len(s):
			what = fmt.Sprintf("contains %q", r)
		default:
			continue
		}
		if unicode.IsSpace(r) && i > 0 && !isAddress(s) {
			return addressFault{}, false // a title or a citation where an address is meant
		}
		return addressFault{i, i + n, what}, true
	}
	return addressFault{}, false
}

// isAddress reports whether the text before its first space is an address, not
// the first word of a title.
func isAddress(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	return strings.ContainsAny(first, ":/") || strings.HasPrefix(first, "www.")
}

// slashes finds "http:/x", "http:x" and backslashes.
func slashes(s string) (addressFault, bool) {
	scheme, rest, ok := strings.Cut(s, ":")
	if !ok || !webSchemes[strings.ToLower(scheme)] || strings.HasPrefix(rest, "//") {
		return addressFault{}, false
	}
	end := len(s) - len(strings.TrimLeft(rest, `/\`))
	return addressFault{0, end, fmt.Sprintf("begins with %s instead of %q", schema.Quote(s[:end]), scheme+"://")}, true
}

// authority finds an address without a host, or with one that can't be.
func authority(s string) (addressFault, bool) {
	scheme, rest, ok := strings.Cut(s, "//")
	name, colon := strings.CutSuffix(strings.ToLower(scheme), ":")
	if !ok || scheme != "" && !(colon && webSchemes[name]) {
		return addressFault{}, false
	}
	start := len(scheme) + len("//")
	end := len(s)
	if i := strings.IndexAny(rest, `/?#\`); i >= 0 {
		end = start + i
	}
	if i := strings.LastIndexByte(s[start:end], '@'); i >= 0 {
		start += i + 1
	}
	host, port, hasPort := strings.Cut(s[start:end], ":")
	if strings.HasPrefix(host, "[") {
		return addressFault{}, false // an IPv6 address
	}
	trimmed := strings.TrimRight(host, ".\"'’”>)]}")
	switch {
	case host == "":
		return addressFault{0, max(start, 1), "has no host"}, true
	case strings.Trim(trimmed, ".-") != trimmed || strings.Contains(trimmed, ".."):
		return addressFault{start, start + len(host), fmt.Sprintf("has the host %s, which has an empty part", schema.Quote(host))}, true
	case strings.ContainsFunc(trimmed, notInHost):
		return addressFault{start, start + len(host), fmt.Sprintf("has the host %s, which is not valid", schema.Quote(host))}, true
	case hasPort && strings.Trim(strings.TrimRight(port, "\"'’”>)]}"), "0123456789") != "":
		return addressFault{start + len(host), end, fmt.Sprintf("has the port %s, which is not a number", schema.Quote(port))}, true
	}
	return addressFault{}, false
}

// notInHost allows the letters of all scripts, for internationalised names, and
// percent escapes.
func notInHost(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) && !strings.ContainsRune(".-_~%。·\u200c\u200d", r)
}

// percent finds a percent sign that escapes nothing.
func percent(s string) (addressFault, bool) {
	if !startsWithScheme(s) && !strings.HasPrefix(s, "/") {
		return addressFault{}, false
	}
	for i := 0; i < len(s); i++ {
		if s[i] != '%' {
			continue
		}
		if i+2 >= len(s) || !isHex(s[i+1]) || !isHex(s[i+2]) {
			end := min(i+3, len(s))
			for end < len(s) && !utf8.RuneStart(s[end]) {
				end++
			}
			return addressFault{i, end, fmt.Sprintf("contains %s, which is not an escape; write a percent sign as %%25", schema.Quote(s[i:end]))}, true
		}
	}
	return addressFault{}, false
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}

// trailing finds the quotation mark or bracket that closed a sentence around
// the address. A bracket that the address itself opens belongs to it.
func trailing(s string) (addressFault, bool) {
	if !startsWithScheme(s) {
		return addressFault{}, false
	}
	r, n := utf8.DecodeLastRuneInString(s)
	at := len(s) - n
	switch r {
	case '"', '\'', '”', '’', '»', '>', '<':
	case ')', ']', '}':
		open := map[rune]string{')': "(", ']': "[", '}': "{"}[r]
		if strings.Count(s, open) >= strings.Count(s, string(r)) {
			return addressFault{}, false
		}
	default:
		return addressFault{}, false
	}
	return addressFault{at, len(s), fmt.Sprintf("ends with %s, which is not part of it", schema.Quote(s[at:]))}, true
}
