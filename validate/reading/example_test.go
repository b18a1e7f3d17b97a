package reading_test

import (
	"fmt"

	"github.com/chronlint/chronlint/validate/reading"
)

func Example() {
	r := reading.New("On 11 September 1973 she said, “No.”", reading.Options{Language: "en"})
	for _, d := range r.Dates() {
		fmt.Println(d.In(r.Text()), d.Value)
	}
	for _, q := range r.Quotations() {
		fmt.Println(q.Inner.In(r.Text()))
	}
	// Output:
	// 11 September 1973 1973-09-11
	// No.
}

func ExampleReading() {
	const sentence = "The mill opens on 2 March 1908, and two years later its owner says: “It never made us rich.”"
	r := reading.New(sentence, reading.Options{Language: "en"})
	fmt.Println(len(r.Words()), "words in", len(r.Sentences()), "sentence")
	for _, d := range r.Dates() {
		fmt.Printf("%s = %s, %s %q\n", d.In(sentence), d.Value, d.Anchor, d.From.In(sentence))
		if c, ok := r.Clause(d.Span); ok && c.Main {
			fmt.Println("\tin the main clause:", c.Subject.In(sentence), c.Verb.In(sentence), c.Tense)
		}
	}
	for _, q := range r.Quotations() {
		fmt.Println(q.Inner.In(sentence))
	}
	// Output:
	// 19 words in 1 sentence
	// 2 March 1908 = 1908-03-02, stated ""
	// 	in the main clause: The mill opens present
	// two years later = 1910, relative "2 March 1908"
	// It never made us rich.
}

func ExampleWholeDate() {
	for _, heading := range []string{"1972 April–July", "30 February 1973:", "The harbour strike"} {
		d, ok := reading.WholeDate(heading, reading.Options{})
		switch {
		case !ok:
			fmt.Println("no date")
		case d.Err != nil:
			fmt.Println(d.Err)
		default:
			fmt.Println(d.Value)
		}
	}
	// Output:
	// 1972-04/1972-07
	// date "1973-02-30": February 1973 has 28 days
	// no date
}

func ExampleReading_Dates() {
	r := reading.New("The mill opened on 2 March 1908. In June the workers struck for six weeks; two years later it burnt down.", reading.Options{})
	for _, d := range r.Dates() {
		fmt.Println(d.In(r.Text()), "=", d.Value, d.Anchor)
	}
	for _, d := range r.Durations() {
		fmt.Println(d.Role, d.Length.Least, d.Length.Unit)
	}
	// Output:
	// 2 March 1908 = 1908-03-02 stated
	// June = 1908-06 inherited
	// two years later = 1910 relative
	// for 6 week
}
