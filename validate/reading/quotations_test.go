package reading_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/quotation"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// quotationsOf writes each quotation as its inner words, marked "…" before if
// it is resumed, "…" after if it is continued, "!" if it is left open, and
// indented by its depth.
func quotationsOf(text string) []string {
	var found []string
	for _, q := range reading.New(text, reading.Options{}).Quotations() {
		s := q.Inner.In(text)
		if q.Resumed {
			s = "…" + s
		}
		switch {
		case q.Continued:
			s += "…"
		case !q.Closed:
			s += "!"
		}
		found = append(found, strings.Repeat("> ", q.Depth)+s)
	}
	return found
}

func faultsOf(text string) []string {
	var found []string
	for _, f := range reading.New(text, reading.Options{}).QuoteFaults() {
		found = append(found, fmt.Sprintf("%s %s at %d", f.Kind, f.In(text), f.Start))
	}
	return found
}

func TestQuotationsInTheMarksOfManyLanguages(t *testing.T) {
	for text, want := range map[string][]string{
		"She said, “Stay.” He “left”.":                     {"Stay.", "left"},
		`She said, "Stay." He "left".`:                     {"Stay.", "left"},
		`("Stay")—"go"—“now”, "who?"`:                      {"Stay", "go", "now", "who?"},
		"She said, ‘Stay.’ He ‘left’.":                     {"Stay.", "left"},
		"She said, 'Stay.' He 'left'.":                     {"Stay.", "left"},
		"“He cried ‘stay’ and ‘go’,” she said.":            {"He cried ‘stay’ and ‘go’,", "> stay", "> go"},
		"‘He cried “stay”,’ she said.":                     {"He cried “stay”,", "> stay"},
		"“‘Stay’ is what he cried”":                        {"‘Stay’ is what he cried", "> Stay"},
		"“He said “no” to me”":                             {"He said “no” to me", "> no"},
		"««Un» deux»":                                      {"«Un» deux", "> Un"},
		"« Restez », dit-elle. « Non. »":                   {" Restez ", " Non. "},
		"«\u202fRestez\u202f», dit-elle «\u00a0oui\u00a0»": {"\u202fRestez\u202f", "\u00a0oui\u00a0"},
		"«Quédate “aquí”», dijo ‹ella›.":                   {"Quédate “aquí”", "> aquí", "ella"},
		"»Bleib«, sagte sie. ›Nein‹.":                      {"Bleib", "Nein"},
		"„Bleib“, sagte sie, „er rief ‚nein‘.“":            {"Bleib", "er rief ‚nein‘.", "> nein"},
		"„Zostań”, rzekła. „Nie”.":                         {"Zostań", "Nie"},
		"”Stanna”, sa hon. ”Nej.”":                         {"Stanna", "Nej."},
		"»Stanna», sa hon. »Nej.»":                         {"Stanna", "Nej."},
		"她说「别走『快』」，《红楼梦》。":                                 {"别走『快』", "> 快", "红楼梦"},
		"他说“别走”，又说\"不\"。":                                  {"别走", "不"},
		"''Stay'' and ‘‘go’’ and ,,bleib“":                 {"Stay", "go", "bleib"},
		"“Stay\", he said, \"go”":                          {"Stay", "go"},
		"the “Statute“ is signed":                          {"Statute"},
		"**“Stay”** and “**go**” and _\"now\"_":            {"Stay", "**go**", "now"},
		"“Stay”[1] and “go”.":                              {"Stay", "go"},
		"„Stay, he wrote, and go.[“] So he went.":          {"Stay, he wrote, and go.["},
	} {
		if diff := cmp.Diff(want, quotationsOf(text)); diff != "" {
			t.Errorf("quotations of %q (-want +got):\n%s", text, diff)
		}
		if got := faultsOf(text); got != nil {
			t.Errorf("faults of %q = %q, want none", text, got)
		}
	}
}

func TestAQuotationKnowsItsMarks(t *testing.T) {
	want := []quotation.Quotation{
		{Span: text.Span{Start: 2, End: 21}, Inner: text.Span{Start: 5, End: 18}, Open: '„', Close: '“', Closed: true},
		{Span: text.Span{Start: 7, End: 16}, Inner: text.Span{Start: 10, End: 13}, Open: '‚', Close: '‘', Depth: 1, Closed: true},
		{Span: text.Span{Start: 22, End: 26}, Inner: text.Span{Start: 25, End: 26}, Open: '“'},
	}
	got := reading.New("a „b ‚cde‘ f“ “g ", reading.Options{}).Quotations()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestApostrophesAreNoQuotationMarks(t *testing.T) {
	for _, text := range []string{
		"It’s the workers’ council’s hall", "It's the workers' council's hall", "in the ’60s and the '60s and ‘70s",
		"rock ’n’ roll, rock 'n' roll, rock ‘n’ roll", "’Tis so, 'twas so, ‘tis so, get 'em", "the bosses’ and the workers’ parties",
		"James' hat and Jesus’ words", "O’Higgins, D'Annunzio, l’État, qu'il", "‘Abd al-Malik, ‘Ali and Shi‘a towns", "Hawai‘i and ‘Iolani",
		"5' tall and 6’ wide", "5'10\" tall, 6’2” tall", "51°30'26\" N, 0°7′39″ W", "the lads' 'ouse",
	} {
		if got := quotationsOf(text); got != nil {
			t.Errorf("quotations of %q = %q, want none", text, got)
		}
		if got := faultsOf(text); got != nil {
			t.Errorf("faults of %q = %q, want none", text, got)
		}
	}
}

func TestQuoteFaults(t *testing.T) {
	for text, want := range map[string][]string{
		"He said, “Stay and left.":          {"unclosed “ at 9"},
		`He said, "Stay and left.`:          {`unclosed " at 9`},
		"He said, ‘Stay and left.":          {"unclosed ‘ at 9"},
		"Er sagt: „Bleib und geht.":         {"unclosed „ at 9"},
		"Il dit: «\u00a0Restez et part.":    {"unclosed « at 8"},
		"他说「别走。":                            {"unclosed 「 at 6"},
		"The Statute” is signed.":           {"unopened ” at 11"},
		"Er sagt:„Bleib und geht.":          {"unclosed „ at 8"},
		"Er sagt â€“ „Bleib und geht.":      {"unclosed „ at 17"},
		"Das Statut“ gilt.":                 {"unopened “ at 10"},
		"Das Statut.[“] Es gilt.":           {"unopened “ at 12"},
		`The Statute" is signed.`:           {`unopened " at 11`},
		"Das „Gut“ und Gut“ hier.":          {"unopened “ at 21"},
		"Le « mot » et l’autre\u00a0» ici.": {"unopened » at 27"},
		"别走」他说。":                            {"unopened 」 at 6"},
		"set up ““Belts”—committees":        {"doubled ““ at 7"},
		"set up “Belts””—committees":        {"doubled ”” at 15"},
		"set up ““Belts””—committees":       {"doubled ““ at 7"},
		`set up ""Belts"—committees`:        {`doubled "" at 7`},
		`set up "Belts""—committees`:        {`doubled "" at 13`},
		"das „„Gut“ hier":                   {"doubled „„ at 4"},
		"le ««mot» ici":                     {"doubled «« at 3"},
		"stray ”” here”” ok”":               {"doubled ”” at 17", "unopened ” at 26"},
		"“One, he said. “Two.” “Three.”":    {"unclosed “ at 0"},
		"“One.” Two.” “Three.”":             {"unopened ” at 15"},
		"“One «two” three":                  {"unclosed « at 7"},
		"“One ““two”” three”":               {"doubled ““ at 7"},
		"One ““two.\n\n“Three.”":            {"doubled ““ at 4"},
		"““One.\n\nTwo without marks.":      {"doubled ““ at 0"},
		"“One.\n\nTwo “three”.":             {"unclosed “ at 0"},
		"“One.\n\nTwo.\n\n“Three”.":         {"unclosed “ at 0"},
		"“One.\n\n“Two.\n\nThree.":          {"unclosed “ at 9"},
	} {
		if diff := cmp.Diff(want, faultsOf(text)); diff != "" {
			t.Errorf("faults of %q (-want +got):\n%s", text, diff)
		}
	}
}

func TestNoQuoteFaults(t *testing.T) {
	for _, text := range []string{
		`the "" string`, `a "" b ("") c`, `class=""lead""`, `"""docstring"""`, "'''bold''' and ''italic''",
		`a 3.5" disk`, `a 5'10" man`, `a "3.5" disk" here`, `he has 12" "singles"`, `26" and 27"`, "6’2” and 3.5”",
		`" "`, `Same  "  "  as above`, "as above ”", `word"Word`, `צה"ל`, "—", "",
		"Home » News » Chile", "Read more »", "« Previous", "Next »", "« Previous | Next »", "Home › News", "Read more»",
		"x < y << z >> w", "<a href=\"x\">y</a>",
		"““One” is two” they say",
		"‘One and the workers’ hall", "said ’One", "One’ two", "the ‘One",
		"“One\n\nand two”", "“One\nand two,” he said “three”", "“One\n«two»\nthree”",
		"“One.\n\n“Two.\n\n“Three.”", "“One.\n“Two.\n“Three.”", "«Uno.\n\n»Dos.\n\n»Tres».", "« Un.\n\n« Deux. »",
		"\"One.\n\n\"Two.\"", "„Eins.\n\n„Zwei.“", "‘One,’ he said, ‘two.\n\n‘Three.’", "> “One.\n>\n> “Two.”",
		"“He said: ‘One.\n\n“‘Two,’ and left.”",
		"Il parle d'« un mot » et de l'« autre ».", "Le « premier », l’« autre » et qu’« un »",
		"„Er sagte: ‚Nein.‘“taz, 3.5.1996",
	} {
		if got := faultsOf(text); got != nil {
			t.Errorf("faults of %q = %q, want none", text, got)
		}
	}
}

func TestAQuotationContinuedOverParagraphs(t *testing.T) {
	for text, want := range map[string][]string{
		"He wrote, “One.\n\n“Two.\n\n“Three.” And so on.": {"One.…", "…Two.…", "…Three."},
		"“One.\n“Two.”":            {"One.…", "…Two."},
		"«Uno.\n\n»Dos».":          {"Uno.…", "…Dos"},
		"“One\n\nand two”":         {"One\n\nand two"},
		"“One ‘two’.\n\n“Three.”":  {"One ‘two’.…", "> two", "…Three."},
		"He said, ‘One.\n\n‘Two.’": {"One.…", "…Two."},
		"“One.\n\n“Two.":           {"One.…", "…Two.!"},
		"“One.\n\nTwo “three”.":    {"One.!", "three"},
	} {
		if diff := cmp.Diff(want, quotationsOf(text)); diff != "" {
			t.Errorf("quotations of %q (-want +got):\n%s", text, diff)
		}
	}
}

func TestWhatIsOpenBetweenTexts(t *testing.T) {
	for _, test := range []struct{ text, openAtEnd, opensWith string }{
		{"He wrote, “One.", "“One.", ""},
		{"“Two, and no more.", "“Two, and no more.", "“"},
		{"“Three.” And so on.", "", "“"},
		{"“One. “Two.", "“One. “Two.", "“"},
		{"“One.\n\nTwo.", "", "“"},
		{"Plain.", "", ""},
		{"", "", ""},
		{"> *“Two.”*", "", "“"},
		{"\n \"Two\"", "", "\""},
		{"«Uno", "«Uno", "«"},
		{"»Dos».", "", "»"},
		{"「二", "「二", "「"},
		{"‘Two’", "", "‘"},
		{"'Two'", "", "'"},
		{"’60s style", "", ""},
		{"'Tis so", "", ""},
		{"... “Two”", "", ""},
		{"Set up ““Belts and", "““Belts and", ""},
	} {
		r := reading.New(test.text, reading.Options{})
		open, opens := "", ""
		if q, ok := r.OpenAtEnd(); ok {
			open = q.In(test.text)
		}
		if mark, ok := r.OpensWith(); ok {
			opens = string(mark)
		}
		if open != test.openAtEnd || opens != test.opensWith {
			t.Errorf("%q is open at its end with %q and opens with %q; want %q and %q",
				test.text, open, opens, test.openAtEnd, test.opensWith)
		}
	}
}

func TestWhatClosesAQuotation(t *testing.T) {
	for _, test := range []struct {
		open, mark rune
		want       bool
	}{
		{'„', '“', true}, {'“', '”', true}, {'“', '"', true}, {'»', '«', true}, {'「', '」', true},
		{'„', '„', false}, {'„', '»', false}, {'“', '’', false}, {'"', 'a', false}, {0, 0, false},
	} {
		if got := (quotation.Quotation{Open: test.open}).ClosedBy(test.mark); got != test.want {
			t.Errorf("%q is closed by %q: %v, want %v", test.open, test.mark, got, test.want)
		}
	}
}

func TestMarksThatTakeUpAQuotation(t *testing.T) {
	for open, marks := range map[rune]string{'“': "“”", '«': "«»", '„': "„", '"': "\"", '‘': "‘’", '「': "「"} {
		for _, mark := range "“”«»„\"‘’「」" {
			got := quotation.Quotation{Open: open}.ResumedBy(mark)
			if want := strings.ContainsRune(marks, mark); got != want {
				t.Errorf("%c is resumed by %c: %v, want %v", open, mark, got, want)
			}
		}
	}
}
