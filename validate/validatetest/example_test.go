package validatetest_test

import (
	"flag"
	"fmt"
	"testing"
	"testing/fstest"

	"github.com/chronlint/chronlint/validate/rule"
	"github.com/chronlint/chronlint/validate/validatetest"
)

func Example() {
	content := fstest.MapFS{ // in a real test, os.DirFS(".")
		".chronlint.yaml": {Data: []byte("rules: {prose/*: off}\n")},
		"ferry.yaml":      {Data: []byte("events:\n  - {id: ferry, date: 1931-05-02, text: The ferry makes its first crossing.}\n")},
	}
	TestContent := func(t *testing.T) { validatetest.Run(t, content) }

	TestContentStrictly := func(t *testing.T) {
		validatetest.Suite{FailOn: rule.Note}.Run(t, content, "*.yaml")
	}

	fmt.Println(passes(TestContent), passes(TestContentStrictly))
	// Output: true true
}

// passes runs a test as go test does, but in silence.
func passes(test func(*testing.T)) bool {
	verbose := flag.Lookup("test.v").Value
	before := verbose.String()
	defer verbose.Set(before)
	if err := verbose.Set("false"); err != nil {
		return false
	}
	all := func(_, _ string) (bool, error) { return true, nil }
	return testing.RunTests(all, []testing.InternalTest{{Name: "TestContent", F: test}})
}
