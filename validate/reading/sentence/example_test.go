package sentence_test

import (
	"fmt"

	"github.com/chronlint/chronlint/validate/reading/sentence"
	"github.com/chronlint/chronlint/validate/reading/text"
)

func Example() {
	const src = "Dr. Lee sails on 4 Oct. 1911. Nobody waits."
	for _, s := range sentence.Segment(src, text.Paragraphs(src), text.Words(src), "en") {
		fmt.Println(s.In(src))
	}
	// Output:
	// Dr. Lee sails on 4 Oct. 1911.
	// Nobody waits.
}
