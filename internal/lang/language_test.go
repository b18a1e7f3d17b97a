package lang

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"
)

var update = flag.Bool("update", false, "write the golden file anew")

func TestThePrimarySubtagOfATag(t *testing.T) {
	for tag, want := range map[string]string{
		"": "", "en": "en", "es-CL": "es", "zh-Hant": "zh", "pt_BR": "pt", " DE ": "de", "-": "", "de-1996-AT": "de",
	} {
		if got := Primary(tag); got != want {
			t.Errorf("%q is %q, want %q", tag, got, want)
		}
	}
}

func TestALanguageIsFoundByItsTag(t *testing.T) {
	for tag, want := range map[string]*Language{
		"": nil, "en": English, "es-CL": Spanish, "NO": Norwegian, "nb-NO": Norwegian, "zh-Hant": Chinese, "tlh": nil,
	} {
		if got := Lookup(tag); got != want {
			t.Errorf("%q is %s, want %s", tag, nameOf(got), nameOf(want))
		}
	}
}

func nameOf(l *Language) string {
	if l == nil {
		return "not known"
	}
	return l.Name
}

func TestOnceMakesAThingOfALanguageOnce(t *testing.T) {
	made := 0
	name := Once(func(l *Language) string { made++; return l.Name })
	if got := name(Spanish) + name(English) + name(Spanish); got != "SpanishEnglishSpanish" || made != 2 {
		t.Errorf("%s, made %d times", got, made)
	}
}

func TestTagsAreOfOneLanguageEach(t *testing.T) {
	seen := map[string]string{}
	for _, l := range All() {
		for _, tag := range []string{l.Tag, l.Also} {
			if tag == "" {
				continue
			}
			if other := seen[tag]; other != "" || tag != Primary(tag) {
				t.Errorf("the tag %q of %s is no primary subtag, or also that of %q", tag, l.Name, other)
			}
			seen[tag] = l.Name
		}
	}
	if All()[0] != English {
		t.Error("English is not the first language")
	}
}

// A list that breaks the rules of Set has words that are never found.
func TestListsAreOfFoldedWords(t *testing.T) {
	for _, l := range All() {
		eachKind(l, func(kind string, v any) {
			switch v := v.(type) {
			case *Set:
				for word := range v.All() {
					checkFolded(t, l, kind, word)
				}
			case *Values:
				for word := range v.All() {
					checkFolded(t, l, kind, word)
				}
			case *Names:
				for word := range strings.FieldsSeq(v.Also + " " + v.Short) {
					checkFolded(t, l, kind, word)
				}
			}
		})
	}
}

func checkFolded(t *testing.T, l *Language, kind, word string) {
	t.Helper()
	if word != strings.ToLower(norm.NFC.String(word)) {
		t.Errorf("%s: %q of %s is not folded", l.Name, word, kind)
	}
}

// The golden file is the list of what there is to do for a language.
func TestWhatEachLanguageLacksIsOnRecord(t *testing.T) {
	var b strings.Builder
	for _, l := range All() {
		fmt.Fprintf(&b, "%s (%s)\n", l.Name, l.Tag)
		eachKind(l, func(kind string, v any) {
			if isItem := strings.Contains(kind, "]."); !isItem && reflect.ValueOf(v).Elem().IsZero() {
				fmt.Fprintf(&b, "\t%s\n", kind)
			}
		})
	}
	name := filepath.Join("testdata", "missing.txt")
	if *update {
		if err := os.WriteFile(name, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatalf("%v; go test ./internal/lang -update writes it", err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(b.String(), "\n")); diff != "" {
		t.Errorf("what is missing (-want +got); go test ./internal/lang -update takes it as it is:\n%s", diff)
	}
}

// eachKind calls f with each kind of word that a language can have, as a
// pointer, and with a pointer to a group that it lacks.
func eachKind(l *Language, f func(kind string, v any)) {
	var walk func(path string, v reflect.Value)
	walk = func(path string, v reflect.Value) {
		switch p := v.Addr().Interface(); p.(type) {
		case *Set, *Values, *string, *Names:
			f(path, p)
			return
		case *bool, *int, *Span:
			return
		}
		switch v.Kind() {
		case reflect.Pointer:
			if v.IsNil() {
				f(path, v.Addr().Interface())
				return
			}
			walk(path, v.Elem())
		case reflect.Array, reflect.Slice:
			if v.IsZero() {
				f(path, v.Addr().Interface())
				return
			}
			for i := range v.Len() {
				walk(fmt.Sprintf("%s[%d]", path, i), v.Index(i))
			}
		case reflect.Struct:
			if v.IsZero() && path != "" {
				f(path, v.Addr().Interface())
				return
			}
			for i := range v.NumField() {
				name := v.Type().Field(i).Name
				if path != "" {
					name = path + "." + name
				}
				if name != "Also" {
					walk(name, v.Field(i))
				}
			}
		default:
			panic(fmt.Sprintf("a language has %s of the type %s, which no test knows", path, v.Type()))
		}
	}
	walk("", reflect.ValueOf(l).Elem())
}
