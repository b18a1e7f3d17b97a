package fulldate_test

import (
	"fmt"
	"testing"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/internal/fulldate"
	"github.com/chronlint/chronlint/validate/reading/text"
)

func TestFullDatesAreReadInTheOrderOfTheirLanguage(t *testing.T) {
	for _, test := range []struct{ language, text, want string }{
		{"cs", "V úterý 21. srpna 1968 vstoupila vojska.", "1968-08-21 2"},
		{"hu", "1956. október 23-án tüntetés kezdődött.", "1956-10-23 0"},
		{"hu", "1956. október 23., kedd", "1956-10-23 2"},
		{"fi", "Keskiviikkona 6. joulukuuta 1917 eduskunta hyväksyi julistuksen.", "1917-12-06 3"},
		{"lt", "1990 m. kovo 11 d. paskelbta nepriklausomybė.", "1990-03-11 0"},
		{"lv", "1918. gada 18. novembrī", ""},
		{"lv", "1918. gada 18. novembris", "1918-11-18 0"},
		{"tr", "29 Ekim 1923 Pazartesi günü Cumhuriyet ilan edildi.", "1923-10-29 1"},
		{"ja", "2011年3月11日（金）に地震が発生した。", "2011-03-11 5"},
		{"ja", "2011年3月11日金曜日", "2011-03-11 5"},
		{"zh", "1949年10月1日,北京。", "1949-10-01 0"},
		{"ko", "1945년 8월 15일 수요일", "1945-08-15 3"},
		{"vi", "Thứ Tư, 30 tháng 4, 1975", "1975-04-30 3"},
		{"vi", "ngày 30 tháng 4 năm 1975", "1975-04-30 0"},
		{"el", "Κυριακή 28 Οκτωβρίου 1940", "1940-10-28 7"},
		{"ar", "الثلاثاء، 23 يوليو 1952", "1952-07-23 2"},
		{"hi", "शुक्रवार, 15 अगस्त १९४७", "1947-08-15 5"},
		{"bn", "১৬ ডিসেম্বর, ১৯৭১", "1971-12-16 0"},
		{"eu", "1937(e)ko apirilaren 26(a), astelehena", "1937-04-26 1"},
		{"ca", "dimecres, 11 de setembre del 1714", "1714-09-11 3"},
		{"ca", "el 23 d'agost de 1939", "1939-08-23 0"},
		{"id", "Jumat, 17 Agustus 1945", "1945-08-17 5"},
		{"fil", "Linggo, Hunyo 12, 1898", "1898-06-12 7"},
		{"sw", "Jumamosi, 9 Desemba 1961", "1961-12-09 6"},
		{"he", "יום שישי, 14 במאי 1948", "1948-05-14 5"},
		{"da", "fredag den 5. maj 1945", "1945-05-05 5"},
		{"sv", "30 februari 1812", "impossible 0"},
		{"nb", "31. april 1940", "impossible 0"},
		{"uk", "24 серпня 19910", ""},
		{"uk", "у серпні 1939 р., серпень 1940", "1940-08 0"},
		{"id", "Agustus 1945, Agustus 2000 orang", "1945-08 0"},
		{"uk", "Середа, 23 серпня 1939 р.", "1939-08-23 3"},
		{"uk", "Закон № 23 серпня 1939", ""},
		{"uk", "у 23 серпня 1939/40", ""},
		{"sk", "V utorok 21. augusta 1968 prišli vojská.", "1968-08-21 2"},
		{"is", "17. júní 1944", "1944-06-17 0"},
	} {
		d := fulldate.Of(test.language)
		if d == nil {
			t.Errorf("%s: not known", test.language)
			continue
		}
		got := ""
		for i, date := range fulldate.Read(d, text.Tokenize(test.text)) {
			if i > 0 {
				got += ", "
			}
			value := date.Value.String()
			if date.Err != nil {
				value = "impossible"
			}
			got += fmt.Sprintf("%s %d", value, date.Weekday)
		}
		if got != test.want {
			t.Errorf("%s: %s\n got %q\nwant %q", test.language, test.text, got, test.want)
		}
	}
}

// Of a language whose months are read with its other times, nothing is read here.
func TestALanguageWithTimesOfItsOwnIsReadElsewhere(t *testing.T) {
	for _, l := range lang.All() {
		if l.Time != nil && l.Calendar.Months[0].Name != "" && fulldate.Of(l.Tag) != nil {
			t.Errorf("%s is read twice", l.Name)
		}
	}
	if fulldate.Of("") != nil || fulldate.Of("tlh") != nil {
		t.Error("a language that isn't known is read")
	}
}

func FuzzRead(f *testing.F) {
	f.Add("ru", "Среда, 23 августа 1939 г.")
	f.Add("ja", "2011年3月11日（金）")
	f.Add("eu", "1937(e)ko apirilaren 26(a), astelehena")
	f.Fuzz(func(t *testing.T, language, src string) {
		d := lang.FullDateOf(language)
		if d == nil {
			return
		}
		end := 0
		for _, date := range fulldate.Read(d, text.Tokenize(src)) {
			if date.Start < end || date.End > len(src) || date.Start >= date.End {
				t.Fatalf("%q: %v after %d", src, date.Span, end)
			}
			if date.Weekday != 0 && !date.WithWeekday.Contains(date.Span) {
				t.Fatalf("%q: %v with its weekday is %v", src, date.Span, date.WithWeekday)
			}
			end = date.End
		}
		fulldate.Whole(d, src)
	})
}

func BenchmarkRead(b *testing.B) {
	d := fulldate.Of("uk")
	src := "Середа, 23 серпня 1939 р. було підписано договір, про який дізналися 24 серпня. "
	t := text.Tokenize(src)
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if len(fulldate.Read(d, t)) != 1 {
			b.Fatal("not read")
		}
	}
}
