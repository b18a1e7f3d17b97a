package match

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A scanner cuts a text into the words that matching compares.
type scanner struct {
	text string
	next int // where to go on

	// The word last found.
	start, end int    // bytes of text
	form       []byte // its folded form, valid until the next word
	runes      int    // characters of form, at most longest
	single     bool   // one character of a script without spaces
	name       bool   // capitalised where the sentence doesn't ask for it

	opens        bool // the next word may begin a sentence
	abbreviation bool // the word last found is short and capitalised, as Dr. and U.S. are
}

// longest is the length from which on all words are equally long to us.
const longest = 32

// length is the number of characters of the word, or 0 if it is one of a script without spaces.
func (s *scanner) length() uint8 {
	if s.single {
		return 0
	}
	return uint8(s.runes)
}

// reset makes s ready to scan text, keeping its buffer.
func (s *scanner) reset(text string) {
	*s = scanner{text: text, form: s.form[:0], opens: true}
}

// ascii is fold for the ASCII characters.
var ascii = func() (t [utf8.RuneSelf]struct{ class, lower byte }) {
	for r := range rune(utf8.RuneSelf) {
		f := fold(r)
		t[r].class = byte(f.class)
		if f.class == letter {
			t[r].lower = f.form[0]
		}
	}
	return t
}()

// scan finds the next word and reports whether there is one.
func (s *scanner) scan() bool {
	s.skip()
	if s.next == len(s.text) {
		return false
	}
	s.start, s.form, s.runes, s.single, s.name = s.next, s.form[:0], 0, false, false
	s.read()
	s.abbreviation = s.name && s.runes <= 3
	s.name = s.name && !s.opens
	s.opens = false
	return true
}

// skip moves to the first character of the next word or to the end of the text.
func (s *scanner) skip() {
	for s.next < len(s.text) {
		c := s.text[s.next]
		if c < utf8.RuneSelf {
			if class(ascii[c].class) == letter {
				return
			}
			switch c {
			case ':':
				if strings.HasPrefix(s.text[s.next:], "://") {
					s.next = s.afterAddress()
					continue
				}
			case '.':
				s.opens = s.opens || !s.abbreviation
			case '!', '?', '"', '\n':
				s.opens = true
			}
			s.next++
			continue
		}
		r, size := utf8.DecodeRuneInString(s.text[s.next:])
		f := fold(r)
		if f.class == letter || f.class == single {
			return
		}
		s.opens = s.opens || f.term
		s.next += size
	}
}

// afterAddress returns where the web address ends whose scheme was the last word: what it is made of are no words.
func (s *scanner) afterAddress() int {
	n := strings.IndexAny(s.text[s.next:], " \t\n\r\"<>()[]")
	if n < 0 {
		return len(s.text)
	}
	return s.next + n
}

// read takes in the word that begins at s.next.
func (s *scanner) read() {
	plain := false // the character last read drops its marks
	marks := 0
	for s.next < len(s.text) {
		c := s.text[s.next]
		if c < utf8.RuneSelf {
			a := ascii[c]
			if class(a.class) == deleted {
				s.next++
				continue
			}
			if class(a.class) != letter || s.single {
				break
			}
			if len(s.form) == 0 {
				s.name = a.lower != c
			}
			s.form = append(s.form, a.lower)
			plain = a.lower >= 'a'
			s.runes++
			s.next++
			s.end = s.next
			continue
		}
		r, size := utf8.DecodeRuneInString(s.text[s.next:])
		f := fold(r)
		switch {
		case f.class == deleted:
			s.next += size
			continue
		case f.class == mark:
			if !plain {
				s.form = append(s.form, f.form...)
				marks++
			}
		case f.class == letter && !s.single, f.class == single && len(s.form) == 0:
			if len(s.form) == 0 {
				s.name, s.single = f.upper, f.class == single
			}
			s.form = append(s.form, f.form...)
			plain = f.plain
			s.runes++
		default:
			s.finish(marks)
			return
		}
		s.next += size
		s.end = s.next
	}
	s.finish(marks)
}

// finish makes the order of the word's marks canonical: two texts may hold them in either order.
func (s *scanner) finish(marks int) {
	if marks > 1 {
		s.form = append(s.form[:0], norm.NFD.Bytes(s.form)...)
	}
	s.runes = min(s.runes, longest)
}
