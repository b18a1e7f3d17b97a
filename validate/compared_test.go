package validate_test

import (
	"regexp"
	"slices"
	"testing"

	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/rule"
)

// pageExample is a fenced chronicle of a rule's page.
var pageExample = regexp.MustCompile("(?ms)^```(json|jsonl|yaml|csv|markdown|text)\n(.*?)^```$")

var extensions = map[string]string{"markdown": "md", "text": "txt"}

func TestRulesCountWhatTheyCompare(t *testing.T) {
	for _, r := range validate.Rules() {
		compared, found := 0, 0
		for _, m := range pageExample.FindAllStringSubmatch(r.Page, -1) {
			extension := m[1]
			if e := extensions[extension]; e != "" {
				extension = e
			}
			c, err := files.Reader{}.Read(files.Input{Name: "example." + extension, Data: []byte(m[2])})
			if err != nil {
				t.Fatal(err)
			}
			res := check(t, c, validate.Options{Select: r.ID + ",-schema/unreadable"})
			switch {
			case r.ID == "schema/unreadable":
				res = check(t, c, validate.Options{Select: r.ID})
			case r.Family() == "stet": // they compare with what other rules find
				res = check(t, c, validate.Options{})
				res.Findings = slices.DeleteFunc(res.Findings, func(f rule.Finding) bool { return f.Rule != r.ID })
			}
			compared += res.Understood.Rules[r.ID]
			found += len(res.Findings)
			if len(res.Findings) > 0 && res.Understood.Rules[r.ID] == 0 {
				t.Errorf("%s reports %q and has compared nothing in\n%s", r.ID, res.Findings[0].Message, m[2])
			}
		}
		if compared == 0 || found == 0 {
			t.Errorf("%s: %d comparisons and %d findings in the examples of its page", r.ID, compared, found)
		}
	}
}
