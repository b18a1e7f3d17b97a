package reuse_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/internal/reuse"
	"github.com/chronlint/chronlint/validate/internal/reuse/generate"
	"github.com/chronlint/chronlint/validate/rule"
)

// check returns what the family finds.
func check(t testing.TB, c *chronicle.Chronicle) []rule.Finding {
	t.Helper()
	r, err := validate.Check(context.Background(), c, validate.Options{Rules: reuse.Rules})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Failures {
		t.Fatalf("%v\n%s", f, f.Stack)
	}
	return r.Findings
}

// events makes a chronicle of events that have the texts, in the given language.
func events(language string, texts ...string) *chronicle.Chronicle {
	line := &timeline.Timeline{Language: language}
	for i, text := range texts {
		line.Events = append(line.Events, timeline.Event{ID: fmt.Sprintf("e%d", i), Text: text})
	}
	return chronicle.New(line, nil)
}

// show writes findings as rule, place and related place.
func show(c *chronicle.Chronicle, findings []rule.Finding) []string {
	var lines []string
	for _, f := range findings {
		there := f.Related[0].Span
		lines = append(lines, fmt.Sprintf("%s %s: %s | %s: %s", f.Rule,
			c.Entries[f.Span.Entry].ID, c.Text(f.Span), c.Entries[there.Entry].ID, c.Text(there)))
	}
	return lines
}

func TestASpliceIsFoundWithItsSeamsInAnyLanguage(t *testing.T) {
	for _, test := range []struct {
		language string
		texts    []string
		want     string
	}{
		{
			"vi",
			[]string{
				"Chính phủ bãi bỏ thuế muối. Tháng tư, phái cải cách giành được hơn một nửa số ghế trong các hội đồng thị xã—tăng thêm mười hai phần trăm.",
				"Bão lớn làm đổ cột cờ trước bưu điện.",
				"Quân đội chiếm nhà ga và đài phát thanh, được các chủ đồn điền giúp tiền và phái cải cách GIÀNH được hơn một nửa số ghế trong các hội đồng thị xã-tăng thêm mười hai phần trăm",
			},
			"reuse/splice e2: phái cải cách GIÀNH được hơn một nửa số ghế trong các hội đồng thị xã-tăng thêm mười hai phần trăm | e0: phái cải cách giành được hơn một nửa số ghế trong các hội đồng thị xã—tăng thêm mười hai phần trăm",
		},
		{
			"zh",
			[]string{
				"政府废除了盐税。四月，改革派在各县议会选举中赢得了超过一半的席位，比上一次增加了百分之十二。",
				"暴风雨吹倒了邮局前面的旗杆。",
				"军队在地主的资助下占领了火车站和电台并且议会选举中赢得了超过一半的席位，比上一次增加了百分之十二",
			},
			"reuse/splice e2: 议会选举中赢得了超过一半的席位，比上一次增加了百分之十二 | e0: 议会选举中赢得了超过一半的席位，比上一次增加了百分之十二",
		},
		{
			"ar",
			[]string{
				"ألغت الحكومة ضريبة الملح. وفي نيسان حصل الإصلاحيون على أكثر من نصف المقاعد في مجالس البلدات بزيادة قدرها اثنا عشر في المئة.",
				"اقتلعت العاصفة سارية العلم أمام مبنى البريد.",
				"استولى الجيش على محطة القطار والإذاعة بمال من كبار ملاك الأرض والسفارة على أكثر من نصف المقاعد في مجالس البلدات بزيادة قدرها اثنا عشر في المئة",
			},
			"reuse/splice e2: على أكثر من نصف المقاعد في مجالس البلدات بزيادة قدرها اثنا عشر في المئة | e0: على أكثر من نصف المقاعد في مجالس البلدات بزيادة قدرها اثنا عشر في المئة",
		},
		{
			"ru",
			[]string{
				"Правительство отменяет налог на соль. В апреле сторонники реформы получают больше половины мест в городских советах — прирост в двенадцать процентов.",
				"Буря валит флагшток перед почтой.",
				"Войска занимают вокзал и телеграф на деньги помещиков и посольство получают больше половины мест в городских советах – прирост в двенадцать процентов",
			},
			"reuse/splice e2: получают больше половины мест в городских советах – прирост в двенадцать процентов | e0: получают больше половины мест в городских советах — прирост в двенадцать процентов",
		},
		{
			"de",
			[]string{
				"Die Regierung schafft die Salzsteuer ab. Im April erringen die Reformer mehr als die Hälfte der Sitze in den Stadträten – ein Zuwachs von zwölf Prozent.",
				"Ein Sturm knickt den Fahnenmast vor der Post.",
				"Das Heer besetzt den Bahnhof und den Sender, bezahlt von den Gutsherren und der Botschaft mehr als die Haelfte der Sitze in den Stadträten—ein Zuwachs von zwölf Prozent",
			},
			"reuse/splice e2: mehr als die Haelfte der Sitze in den Stadträten—ein Zuwachs von zwölf Prozent | e0: mehr als die Hälfte der Sitze in den Stadträten – ein Zuwachs von zwölf Prozent",
		},
		{
			"es",
			[]string{
				"El gobierno suprime el impuesto de la sal. En abril los reformistas obtienen más de la mitad de los escaños en los cabildos: un aumento de doce por ciento.",
				"Un temporal derriba el mástil frente al correo.",
				"El ejército ocupa la estación y la radio, pagado por los hacendados y la embajada obtienen mas de la mitad de los escaños en los cabildos—un aumento de doce por ciento",
			},
			"reuse/splice e2: obtienen mas de la mitad de los escaños en los cabildos—un aumento de doce por ciento | e0: obtienen más de la mitad de los escaños en los cabildos: un aumento de doce por ciento",
		},
	} {
		t.Run(test.language, func(t *testing.T) {
			c := events(test.language, test.texts...)
			if diff := cmp.Diff([]string{test.want}, show(c, check(t, c))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

const (
	council = "The treasury lowers the toll on salt. In April the reformers carry two thirds of the seats in the town councils, a gain of twelve points."
	coup    = "A general takes the railway station and the wireless tower with money from the estates and the embassy"
)

func TestTheMessageOfASpliceNamesBothSeams(t *testing.T) {
	c := events("en", council, coup+" carry two thirds of the seats in the town councils, a gain of twelve points")
	f := check(t, c)[0]
	got := []string{f.Message, f.Related[0].Message}
	want := []string{
		`15 words ("carry" … "points") also appear in "e0"; here they follow "embassy", there "reformers"`,
		`here they follow "reformers"`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestASpliceIsReportedWhereItWasSetInWhicheverEntryComesFirst(t *testing.T) {
	c := events("en", coup+" carry two thirds of the seats in the town councils, a gain of twelve points.", council)
	if f := check(t, c)[0]; c.Entries[f.Span.Entry].ID != "e0" {
		t.Errorf("it is reported in %s", c.Entries[f.Span.Entry].ID)
	}
}

func TestASentenceWrittenOverAFullStopIsASplice(t *testing.T) {
	c := events("en", council, coup+". two thirds of the seats in the town councils, a gain of twelve points.")
	want := []string{"reuse/splice e1: two thirds of the seats in the town councils, a gain of twelve points | " +
		"e0: two thirds of the seats in the town councils, a gain of twelve points"}
	if diff := cmp.Diff(want, show(c, check(t, c))); diff != "" {
		t.Error(diff)
	}
}

func TestASpliceWhoseLastWordsDifferIsFound(t *testing.T) {
	c := events("en", council, coup+" carry two thirds of the seats in the town councils, a gain in hard money.")
	want := []string{"reuse/splice e1: carry two thirds of the seats in the town councils, a gain | " +
		"e0: carry two thirds of the seats in the town councils, a gain"}
	if diff := cmp.Diff(want, show(c, check(t, c))); diff != "" {
		t.Error(diff)
	}
}

func TestAPassageOfEntriesOfTheSameDaysIsNoSpliceWhereFewAreSoNear(t *testing.T) {
	const (
		send     = "The speaker of the lower chamber says that the house will vote on Wednesday to send the articles against the old governor to the upper chamber."
		transmit = "The house votes by 228 to 193 to transmit the articles against the old governor to the upper chamber."
	)
	for _, test := range []struct {
		name, second string
		apart        int // years between the other entries
		want         string
	}{
		{"a day later", "1820-01-15", 3, "reuse/passage"},
		{"years later", "1827-01-15", 3, "reuse/splice"},
		{"a day later, as all others", "1820-01-15", 0, "reuse/splice"},
	} {
		t.Run(test.name, func(t *testing.T) {
			line := &timeline.Timeline{Events: []timeline.Event{
				{Date: day(t, "1820-01-14"), Text: send}, {Date: day(t, test.second), Text: transmit},
			}}
			for i, text := range generate.Texts(1, 40, 20) {
				line.Events = append(line.Events, timeline.Event{Date: day(t, fmt.Sprintf("%d-01-14", 1820+test.apart*i)), Text: text})
			}
			found := check(t, chronicle.New(line, nil))
			if len(found) != 1 || found[0].Rule != test.want {
				t.Errorf("found %v, want %s", found, test.want)
			}
		})
	}
}

func TestAWholeSentenceSharedIsAPassage(t *testing.T) {
	const sentence = " In April the reformers carry two thirds of the seats in the town councils, a gain of twelve points."
	c := events("en", "The treasury lowers the toll on salt."+sentence, coup+"."+sentence)
	if got := check(t, c); len(got) != 1 || got[0].Rule != "reuse/passage" || got[0].Severity != rule.Note {
		t.Errorf("found %v", show(c, got))
	}
}

func day(t *testing.T, s string) edtf.Date {
	t.Helper()
	d, err := edtf.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestEntriesInContrastAreWorthANote(t *testing.T) {
	const first = "The first grand congress of the river towns meets in the cloth hall with delegates of the eastern bank."
	tests := []struct {
		name, other, date string
		want              rule.Severity
	}{
		{"ordinals", strings.Replace(first, "first", "second", 1), "1902-05-01", rule.Unset},
		{"numbers", strings.Replace(first, "first", "7th", 1), "1902-05-01", rule.Unset},
		{"a name for another", strings.Replace(first, "The", "Bruges", 1), "1902-05-01", rule.Note},
		{"a name for a word", strings.Replace(first, "river", "Lahn", 1), "1902-05-01", rule.Warning},
		{"another word", strings.Replace(first, "cloth", "corn", 1), "1902-05-01", rule.Warning},
		{"one day", strings.Replace(first, "first", "second", 1), "1901-05-01", rule.Note},
		{"another word, one day", strings.Replace(first, "cloth", "corn", 1), "1901-05-01", rule.Warning},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := chronicle.New(&timeline.Timeline{Events: []timeline.Event{
				{Date: day(t, "1901-05-01"), Text: first}, {Date: day(t, tt.date), Text: tt.other},
			}}, nil)
			got := check(t, c)
			if tt.want == rule.Unset && len(got) == 0 {
				return
			}
			if len(got) != 1 || got[0].Rule != "reuse/duplicate" || got[0].Severity != tt.want {
				t.Errorf("found %v, want one of severity %v", show(c, got), tt.want)
			}
		})
	}
}

func TestEqualEntriesOfManyYearsAreOneFinding(t *testing.T) {
	const short = "The guild of bakers elects its elders in the cloth hall."
	const long = short + " Torches are carried to the river, the poor are given bread and salt, and no mill turns before the evening bell."
	for _, test := range []struct {
		text   string
		copies int
		want   rule.Severity
	}{{short, 2, rule.Note}, {short, 4, rule.Note}, {long, 4, rule.Warning}} {
		line := &timeline.Timeline{}
		for i := range test.copies {
			line.Events = append(line.Events, timeline.Event{Date: day(t, fmt.Sprintf("19%02d-05-01", i)), Text: test.text})
		}
		c := chronicle.New(line, nil)
		if got := check(t, c); len(got) != 1 || got[0].Rule != "reuse/duplicate" || got[0].Severity != test.want {
			t.Errorf("%d copies of %q: found %v, want one of severity %v", test.copies, test.text, show(c, got), test.want)
		}
	}
}

// quake describes one thing in so many entries, each of which has something of its own.
func quake(entries int) *chronicle.Chronicle {
	hit := strings.Fields("mill chapel barn inn tower school bakery smithy granary brewery stable kiln bridge tollhouse belfry")
	var texts []string
	for i := range entries {
		texts = append(texts, fmt.Sprintf(
			"The old %s is hit by the shocks that are felt in every village between the glacier and the salt lakes, and the %s burns.",
			hit[i], hit[len(hit)-1-i]))
	}
	return events("en", texts...)
}

func TestAFormulaShowsTenOfItsPlacesAndCountsAll(t *testing.T) {
	got := check(t, quake(15))
	if len(got) != 1 || len(got[0].Related) != 10 || got[0].Span.Entry != 1 {
		t.Fatalf("found %+v", got)
	}
	want := `"is hit by the shocks that are felt in every village between…" occurs in 15 entries`
	if diff := cmp.Diff(want, got[0].Message); diff != "" {
		t.Error(diff)
	}
}

func TestAPassageThatSaysMuchMoreThanAFormulaStays(t *testing.T) {
	c := quake(5)
	const more = " At noon the miners of both valleys carry eleven kegs of powder down to the frozen lake and sink them."
	for i, own := range []string{
		" Its owner, a widow from the coast, had let the upper floor to a clockmaker who slept through all of it.",
		" Nobody in town remembers such a night, and the pastor rings until his bell cracks along the old seam.",
	} {
		e := &c.Entries[1+i]
		e.Fields[len(e.Fields)-1].Text += own + more
	}
	rules := map[string]int{}
	for _, f := range check(t, c) {
		rules[f.Rule]++
	}
	if diff := cmp.Diff(map[string]int{"reuse/formula": 1, "reuse/passage": 1}, rules); diff != "" {
		t.Error(diff)
	}
}

func TestAQuotationIsNoReuseOfTheEntryThatQuotesIt(t *testing.T) {
	const words = "We shall not load one crate until the last of our brothers is back at his bench."
	c := chronicle.New(
		&timeline.Timeline{Events: []timeline.Event{{ID: "strike", Text: words}}},
		&quotes.Collection{Quotes: []quotes.Quote{{ID: "q", Text: words, Event: "strike"}}})
	if got := show(c, check(t, c)); got != nil {
		t.Errorf("found %q", got)
	}
}

func TestATextThatVeryManyEntriesHaveIsOneFinding(t *testing.T) {
	const n = 200
	texts := slices.Repeat([]string{"The guild of bakers elects its three elders in the cloth hall by the river, and a clerk writes down their names."}, n)
	found := check(t, events("en", texts...))
	if len(found) != 1 || found[0].Rule != "reuse/duplicate" || found[0].Severity != rule.Warning || len(found[0].Related) != 11 {
		t.Fatalf("found %+v", found)
	}
	if want := fmt.Sprintf("the same text in %d entries", n); !strings.Contains(found[0].Message, want) {
		t.Errorf("message %q lacks %q", found[0].Message, want)
	}
}

func TestAnEventToldInOtherWords(t *testing.T) {
	for _, c := range []struct {
		name, language string
		dates          [2]string
		texts          [2]string
		want           rule.Severity
	}{
		{"Spanish", "es", [2]string{"1921-03-04", "1921-03"}, [2]string{
			"El vapor Almirante Quiroga naufraga frente a Puerto Lomas y mueren 57 pasajeros del valle.",
			"Frente a Puerto Lomas mueren pasajeros del valle cuando naufraga el Almirante Quiroga.",
		}, rule.Warning},
		{"Russian", "ru", [2]string{"1921-03-04", "1921-03-04"}, [2]string{
			"Пароход Адмирал Рогов тонет у берегов Ломска, погибают 57 пассажиров и капитан.",
			"У берегов Ломска погибают пассажиры и капитан: тонет Адмирал Рогов, старый пароход.",
		}, rule.Warning},
		{"a name and an exact figure", "en", [2]string{"1921-03-04", "1921-03-04"}, [2]string{
			"The steamer Quiroga founders off the cape, and 57 passengers from the valley drown.",
			"Off the cape, 57 passengers from the valley drown with the steamer Quiroga.",
		}, rule.Warning},
		{"German nouns, which are no names", "", [2]string{"1921-03-04", "1921-03-04"}, [2]string{
			"Der Landrat und der Deichvogt melden den Bruch, und das Wasser steht in der Niederung.",
			"In der Niederung steht das Wasser nach dem Bruch, wie der Deichvogt und der Landrat melden.",
		}, rule.Note},
		{"another figure", "en", [2]string{"1921-03-04", "1921-03-04"}, [2]string{
			"The steamer Quiroga founders off the cape near Lomas, and 57 passengers from the valley drown.",
			"Off the cape near Lomas, 75 passengers from the valley drown with the steamer Quiroga.",
		}, rule.Note},
		{"another day", "en", [2]string{"1921-03-04", "1921-03-05"}, [2]string{
			"The steamer Quiroga founders off the cape near Lomas, and 57 passengers from the valley drown.",
			"Passengers from the valley, 57 in all, drown near Lomas with the steamer Quiroga.",
		}, rule.Unset},
		{"another subject", "en", [2]string{"1921-03-04", "1921-03-04"}, [2]string{
			"The steamer Quiroga founders off the cape near Lomas, and 57 passengers from the valley drown.",
			"The steamer Orrin sails from Lomas to the cape with 57 passengers from the valley.",
		}, rule.Unset},
	} {
		t.Run(c.name, func(t *testing.T) {
			line := &timeline.Timeline{Language: c.language}
			for i, text := range c.texts {
				line.Events = append(line.Events, timeline.Event{ID: fmt.Sprintf("e%d", i), Date: day(t, c.dates[i]), Text: text})
			}
			got := rule.Unset
			for _, f := range check(t, chronicle.New(line, nil)) {
				if f.Rule != "reuse/duplicate" || !strings.Contains(f.Message, "in other words") {
					t.Errorf("%s: %s", f.Rule, f.Message)
				}
				got = f.Severity
			}
			if got != c.want {
				t.Errorf("severity %v, want %v", got, c.want)
			}
		})
	}
}

func TestReuseIsJudgedByField(t *testing.T) {
	const words = "Dockers in oilskins haul a copper bell out of the flooded lower church."
	c := &chronicle.Chronicle{}
	for _, e := range []chronicle.Entry{
		{ID: "flood", Fields: []chronicle.Field{{Name: "text", Role: chronicle.Text, Text: "The river rises."}, {Name: "media/caption", Role: chronicle.Caption, Text: words}}},
		{ID: "fire", Fields: []chronicle.Field{{Name: "text", Role: chronicle.Text, Text: "The mill burns."}, {Name: "media/caption", Role: chronicle.Caption, Text: words}}},
		{ID: "bell", Fields: []chronicle.Field{{Name: "text", Role: chronicle.Text, Text: words}, {Name: "note", Role: chronicle.Note, Text: words}}},
	} {
		e.Kind, e.Doc = chronicle.Event, -1
		c.Add(e)
	}
	want := []string{
		"reuse/duplicate fire: " + words[:len(words)-1] + " | flood: " + words[:len(words)-1],
	}
	if diff := cmp.Diff(want, show(c, check(t, c))); diff != "" {
		t.Error(diff)
	}
}

func TestMessagesHoldNoControlCharacters(t *testing.T) {
	const tail = " seize\x1b[31m two thirds of the seats in the town councils, a gain of twelve\x1b[31m points"
	c := events("en", "In April the reformers"+tail, coup+tail)
	found := check(t, c)
	if len(found) == 0 {
		t.Fatal("nothing is found")
	}
	for _, f := range found {
		if strings.ContainsRune(f.Message+f.Related[0].Message, '\x1b') {
			t.Errorf("the message is %q", f.Message)
		}
	}
}

func TestAFileThatTellsAnotherAgainIsOneFinding(t *testing.T) {
	var lines strings.Builder
	for i, text := range generate.Texts(1, 30, 25) {
		fmt.Fprintf(&lines, "{\"date\": \"19%02d\", \"text\": %q}\n", i, text)
	}
	read := func(inputs ...files.Input) *chronicle.Chronicle {
		c, err := files.Reader{}.Read(inputs...)
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	one := files.Input{Name: "a.jsonl", Data: []byte(lines.String())}
	again := files.Input{Name: "b.jsonl", Data: []byte(lines.String())}
	c := read(one, again)
	got := check(t, c)
	if len(got) != 1 || !strings.Contains(got[0].Message, "29 more of this file's 30 texts") {
		t.Errorf("two versions of a file: found %v", show(c, got))
	}
	few := files.Input{Name: "b.jsonl", Data: []byte(strings.Join(strings.SplitAfter(lines.String(), "\n")[:3], ""))}
	if got := check(t, read(one, few)); len(got) != 3 {
		t.Errorf("three entries in another file: %d findings", len(got))
	}
}
