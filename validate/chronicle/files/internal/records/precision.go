package records

import (
	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

var precisionNames = lang.Union(func(l *lang.Language) *lang.Set { return &l.Columns.Known })

// precisionOf returns with which precision the date at node c is known, as a key beside it
// says: {date: 1624-01-01, precision: year}. It is PrecisionNone where nothing says that it is
// less than what the date has. The record is node i.
func (r *Reader) precisionOf(i, c int) edtf.Precision {
	for m := i + 1; m < r.t.Nodes[i].After; {
		switch n := &r.t.Nodes[m]; {
		case m == c:
			return r.precisionIn(i)
		case c < n.After:
			i, m = m, m+1
		default:
			m = n.After
		}
	}
	return edtf.PrecisionNone
}

// precisionIn returns the precision that a key of the object at node i states.
func (r *Reader) precisionIn(i int) edtf.Precision {
	if r.t.Nodes[i].Kind != tree.Object {
		return edtf.PrecisionNone
	}
	for c := range r.t.Items(i) {
		n := &r.t.Nodes[c]
		if !n.IsScalar() || !r.namesPrecision(n.Key) {
			continue
		}
		switch unit := lang.ColumnWords(n.Text); {
		case yearNames.Has(unit):
			return edtf.PrecisionYear
		case monthNames.Has(unit):
			return edtf.PrecisionMonth
		}
	}
	return edtf.PrecisionNone
}

// namesPrecision reports whether a key is the name of a precision. There are few keys, and
// each has as many values as there are records.
func (r *Reader) namesPrecision(key string) bool {
	is, known := r.known[key]
	if !known {
		const most = 1000 // of a file whose keys are values
		if is = precisionNames.Has(lang.ColumnWords(key)); len(r.known) < most {
			r.known[key] = is
		}
	}
	return is
}

// within returns what is known of a date: its year or its month.
func within(d edtf.Date, known edtf.Precision) edtf.Date {
	if known == edtf.PrecisionNone || d.IsInterval() || d.Precision() <= known {
		return d
	}
	year, hasYear := d.Year()
	month, hasMonth := d.Month()
	coarse, err := edtf.OfYear(year)
	if known == edtf.PrecisionMonth && hasMonth {
		coarse, err = edtf.OfMonth(year, month)
	}
	if !hasYear || err != nil || d.Approximate() || d.Uncertain() {
		return d
	}
	return coarse
}
