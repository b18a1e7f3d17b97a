package clause_test

import (
	"fmt"

	"github.com/chronlint/chronlint/validate/reading/clause"
	"github.com/chronlint/chronlint/validate/reading/text"
)

func Example() {
	sentence := text.Tokenize("Ann Lee was born in Weir on 3 June 1887.")
	date := text.Span{Start: 28, End: 39}
	if c, ok := clause.Of(sentence, date, "en"); ok && c.Main {
		fmt.Println(c.Subject.In(sentence.Text), "|", c.Verb.In(sentence.Text), "|", c.Tense)
	}
	// Output: Ann Lee | was born | past
}
