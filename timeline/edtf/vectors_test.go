package edtf_test

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/chronlint/chronlint/timeline/edtf"
)

// Test vectors are read from testdata/vectors, which has a row or more for each
// decision in docs/edtf.md, and where every row must hold. With -vectors, those of
// another folder are measured instead, and what differs is listed.
//
//	go test ./timeline/edtf -run Vectors -v -vectors DIR
var vectors = flag.String("vectors", "", "measure on the test vectors of this folder")

// tally counts the rows of a file that agree.
type tally struct {
	t           *testing.T
	file        string
	rows, right int
}

func newTally(t *testing.T, file string) *tally { return &tally{t: t, file: file} }

// path is where the file is.
func (c *tally) path() string {
	dir := *vectors
	if dir == "" {
		dir = filepath.Join("testdata", "vectors")
	}
	return filepath.Join(dir, c.file)
}

func (c *tally) row(ok bool, format string, args ...any) {
	c.rows++
	switch {
	case ok:
		c.right++
	case *vectors != "":
		c.t.Logf(format, args...)
	default:
		c.t.Errorf(format, args...)
	}
}

func (c *tally) report() {
	c.t.Helper()
	if c.rows == 0 {
		c.t.Errorf("%s has no rows", c.file)
	}
	c.t.Logf("%s: %d of %d", c.file, c.right, c.rows)
}

// table calls each with the rows of a file of tab-separated values below its header.
func (c *tally) table(each func(fields []string)) {
	c.t.Helper()
	file, err := os.Open(c.path())
	if err != nil {
		c.t.Fatal(err)
	}
	defer file.Close()
	r := csv.NewReader(file)
	r.Comma = '\t'
	for first := true; ; first = false {
		fields, err := r.Read()
		if err == io.EOF {
			return
		}
		if err != nil {
			c.t.Fatal(err)
		}
		if !first {
			each(fields)
		}
	}
}

// objects calls each with the values of a file of JSON lines.
func objects[T any](c *tally, each func(T)) {
	c.t.Helper()
	file, err := os.Open(c.path())
	if err != nil {
		c.t.Fatal(err)
	}
	defer file.Close()
	for d := json.NewDecoder(file); d.More(); {
		var value T
		if err := d.Decode(&value); err != nil {
			c.t.Fatal(err)
		}
		each(value)
	}
}

// isEDTF is Parse, but takes a reversed interval for the date that it is.
func isEDTF(s string) (edtf.Date, error) {
	d, err := edtf.Parse(s)
	var fault *edtf.Error
	if errors.As(err, &fault) && fault.Kind == edtf.KindReversed {
		return d, nil
	}
	return d, err
}

// edtf.tsv has the text as JSON, "valid" or "invalid", the levels that it may
// have, who says so, and what is contested.
func TestVectorsAreJudgedRight(t *testing.T) {
	c := newTally(t, "edtf.tsv")
	levels, contested := newTally(t, "edtf.tsv, level"), newTally(t, "edtf.tsv, contested")
	c.table(func(f []string) {
		var text string
		if err := json.Unmarshal([]byte(f[0]), &text); err != nil {
			c.row(f[1] == "invalid", "%s is no text, want %s", f[0], f[1])
			return
		}
		d, err := edtf.Parse(text)
		judged := "valid"
		if err != nil {
			judged = "invalid"
		}
		judge, name := c, ""
		if f[4] != "" {
			judge, name = contested, "contested "
		}
		judge.row(judged == f[1], "%s%q is %s (%v), want %s (%s)", name, text, judged, err, f[1], f[3])
		if level := strconv.Itoa(d.Level()); f[4] == "" && f[2] != "" && err == nil {
			levels.row(strings.Contains(f[2], level), "%q is of level %s, want %s (%s)", text, level, f[2], f[3])
		}
	})
	c.report()
	levels.report()
	if contested.rows > 0 {
		contested.report()
	}
}

func TestVectorsOfTheSpecificationHaveTheirLevel(t *testing.T) {
	c := newTally(t, "edtf-loc_spec_examples.tsv")
	c.table(func(f []string) {
		d, err := edtf.Parse(f[0])
		c.row(err == nil && strconv.Itoa(d.Level()) == f[1], "%s is of level %d (%v), want %s", f[0], d.Level(), err, f[1])
	})
	c.report()
}

func TestVectorsOfBounds(t *testing.T) {
	c := newTally(t, "edtf-bounds.jsonl")
	type row struct {
		EDTF  string
		Lower string `json:"lower_strict"`
		Upper string `json:"upper_strict"`
	}
	objects(c, func(r row) {
		d, err := isEDTF(r.EDTF)
		b := d.Bounds()
		lower, upper := isoDay(b.EarliestStart), isoDay(b.LatestEnd)
		c.row(err == nil && lower == r.Lower && upper == r.Upper, "%s is from %s to %s (%v), want %s to %s", r.EDTF, lower, upper, err, r.Lower, r.Upper)
	})
	c.report()
}

// isoDay writes a day as the vectors do.
func isoDay(d edtf.Day) string {
	switch d {
	case edtf.MinusInfinity:
		return "-inf"
	case edtf.PlusInfinity:
		return "inf"
	}
	year, month, day := d.Civil()
	sign := ""
	if year < 0 {
		sign, year = "-", -year
	}
	return fmt.Sprintf("%s%04d-%02d-%02d", sign, year, month, day)
}

func TestVectorsOfEnglish(t *testing.T) {
	c := newTally(t, "edtf-humanize.jsonl")
	objects(c, func(r struct{ EDTF, English string }) {
		d, err := isEDTF(r.EDTF)
		c.row(err == nil && d.English() == r.English, "%s is %q (%v), want %q", r.EDTF, d.English(), err, r.English)
	})
	c.report()
}

func TestVectorsOfQualifiers(t *testing.T) {
	c := newTally(t, "edtf-qualifier_flags.jsonl")
	type row struct {
		EDTF                         string
		Uncertain, Approximate, Both bool
	}
	objects(c, func(r row) {
		d, err := isEDTF(r.EDTF)
		ok := err == nil && d.Uncertain() == (r.Uncertain || r.Both) && d.Approximate() == (r.Approximate || r.Both)
		c.row(ok, "%s: uncertain %v, approximate %v (%v), want %+v", r.EDTF, d.Uncertain(), d.Approximate(), err, r)
	})
	c.report()
}
