package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// corporaHeader is the first line of the list of corpora.
const corporaHeader = "corpus\tset\ttuned\tentries\tlanguage\torigin"

// A corpus is a row of that list.
type corpus struct {
	name, set string
	isTuned   bool // whether rules were changed with a view to it
	entries   int  // as read
}

// parseCorpora reads the list of corpora, which names all that are on record.
func parseCorpora(content string, record []judgement) (map[string]corpus, error) {
	lines := strings.Split(strings.TrimSuffix(content, "\n"), "\n")
	var errs []error
	if lines[0] != corporaHeader {
		errs = append(errs, fmt.Errorf("line 1: the header is %q, want %q", lines[0], corporaHeader))
	}
	corpora := map[string]corpus{}
	for i, line := range lines[1:] {
		c, err := parseCorpus(line)
		if _, twice := corpora[c.name]; twice && err == nil {
			err = fmt.Errorf("%s is listed already", c.name)
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("line %d: %w", i+2, err))
			continue
		}
		corpora[c.name] = c
	}
	missing := map[string]bool{}
	for _, j := range record {
		if _, ok := corpora[j.corpus]; !ok && !missing[j.corpus] {
			missing[j.corpus] = true
			errs = append(errs, fmt.Errorf("%s is on record, but not listed", j.corpus))
		}
	}
	return corpora, errors.Join(errs...)
}

func parseCorpus(line string) (corpus, error) {
	cells := strings.Split(line, "\t")
	if n := strings.Count(corporaHeader, "\t") + 1; len(cells) != n {
		return corpus{}, fmt.Errorf("%d columns, want %d", len(cells), n)
	}
	c := corpus{name: cells[0], set: cells[1], isTuned: cells[2] == "yes"}
	if c.name == "" || cells[2] != "yes" && cells[2] != "no" {
		return c, errors.New("want a name, and yes or no for whether rules were tuned on it")
	}
	var err error
	c.entries, err = strconv.Atoi(cells[3])
	return c, err
}
