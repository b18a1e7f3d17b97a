package reading_test

import (
	"strings"
	"testing"

	"github.com/chronlint/chronlint/validate/reading"
	"github.com/google/go-cmp/cmp"
)

func TestSentencesEndWhereAReaderStops(t *testing.T) {
	// Every text is written with a bar where a sentence ends.
	for _, test := range []struct{ name, language, text string }{
		{"plain", "en", "The port closes. | Nobody knows why! | Do they? | No."},
		{"title", "en", "Dr. Ruiz meets Gen. Mora and Mrs. Vidal. | They part."},
		{"initials", "en", "J. F. Keller and A. Soto sign. | B. Mora does not."},
		{"country", "en", "The U.S. President calls. | It was built in the U.S. | The cost is high."},
		{"saint", "en", "Ships leave St. Petersburg and St. Johns. | They return."},
		{"number", "en", "See No. 5 on p. 12 and vol. IV. | He answers no. | Nobody moves."},
		{"month", "en", "On Sept. 11 and Dec. 24 they meet."},
		{"Latin", "en", "Some towns, e.g. Ancud, i.e. the south, vs. Talca, rise. | Others wait."},
		{"court", "en", "Roe v. Wade is decided. | Crowds gather."},
		{"company", "en", "Acme Inc. Chairman Soto resigns. | Acme Co. | The end."},
		{"junior", "en", "Martin Soto Jr. was there. | So was Paul Soto Sr. | He left."},
		{"king", "en", "She succeeds Elizabeth I. | Maria is crowned."},
		{"decimal", "en", "It gains 3.5 percent. | It loses 1.2."},
		{"before a number", "en", "He resigned. | 1972 was worse, and in 1970. | 148 farms are taken."},
		{"list number", "en", "1. The army leaves. | 2. The navy stays."},
		{"quoted stop", "en", "“It is over.” | She leaves. | “Is it?” he asked. | “Yes.”"},
		{"stop within", "en", "“Stop!” cried the guard. | Nobody stopped."},
		{"brackets", "en", "They win (barely). | (The count took days.) | It stands."},
		{"ellipsis", "en", "They wait … and wait. | Nothing."},
		{"time", "en", "At 6 p.m. on Friday it ends. | It was 8 a.m. | The sun rose."},
		{"Spanish", "es", "El Sr. Soto y la Dra. Ruiz viajan a EE. UU. | El resto espera."},
		{"French", "fr", "M. Dupont et Mme. Leroy partent. | Ils arrivent."},
		{"German", "de", "Am 11. September 1973 tagt Dr. Weiß, z. B. in Köln. | Es regnet."},
		{"Dutch", "nl", "Dr. De Wit zag o.a. het nr. 5 op 11 sept. 1973. | Daarna ging hij, bijv. naar Talca. | Het regende."},
		{"Chinese", "zh", "他来了。| 她走了。"},
		{"Arabic initials", "ar", "تأسست م.ت.ف عام 1964. | ثم انتقلت."},
		{"unknown", "", "Prof. Soto speaks. | All listen."},
	} {
		t.Run(test.name, func(t *testing.T) {
			var want []string
			for part := range strings.SplitSeq(test.text, "|") {
				want = append(want, strings.TrimSpace(part))
			}
			text := strings.ReplaceAll(strings.ReplaceAll(test.text, "| ", ""), "|", "")
			if diff := cmp.Diff(want, sentencesOf(text, test.language)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestSentencesAndLineBreaks(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"a blank line ends a sentence", "no stop here\n\nnext one", []string{"no stop here", "next one"}},
		{"a blank line ends it after an abbreviation", "with Dr.\n \nSoto", []string{"with Dr.", "Soto"}},
		{"a wrapped line goes on with a small letter", "the council\nmeets today.", []string{"the council\nmeets today."}},
		{
			"a long line is wrapped before a name", "the whole council is to be received by General Augusto\nMora.",
			[]string{"the whole council is to be received by General Augusto\nMora."},
		},
		{"a short line is a heading", "The harbour\nShips come in.", []string{"The harbour", "Ships come in."}},
		{"items of a list", "- one\n- two\n• three", []string{"- one", "- two", "• three"}},
		{"CRLF", "One.\r\nTwo.", []string{"One.", "Two."}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, sentencesOf(test.text, "en")); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestSentenceAtFindsTheSentenceOfAByte(t *testing.T) {
	text := "One here.  Two."
	r := reading.New(text, reading.Options{})
	for offset, want := range map[int]string{0: "One here.", 8: "One here.", 9: "", 10: "", 11: "Two.", 14: "Two.", 15: "", -1: "", 99: ""} {
		got := ""
		if s, ok := r.SentenceAt(offset); ok {
			got = s.In(text)
		}
		if got != want {
			t.Errorf("SentenceAt(%d) = %q, want %q", offset, got, want)
		}
	}
}

func TestParagraphsAreParted(t *testing.T) {
	text := "\n one\ntwo \n \t\nthree\r\n\r\nfour\u2029\u2029five\n"
	var got []string
	for _, p := range reading.New(text, reading.Options{}).Paragraphs() {
		got = append(got, p.In(text))
	}
	if diff := cmp.Diff([]string{"one\ntwo", "three", "four", "five"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func sentencesOf(text, language string) []string {
	var found []string
	for _, s := range reading.New(text, reading.Options{Language: language}).Sentences() {
		found = append(found, s.In(text))
	}
	return found
}
