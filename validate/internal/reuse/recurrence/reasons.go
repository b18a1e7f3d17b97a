package recurrence

import (
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
	"github.com/chronlint/chronlint/validate/internal/reuse/vocabulary"
)

// A difference is what two texts have in a slot.
type difference struct {
	slot
	r        *recurrence
	inA, inB filling
	words    int  // in the longer of the two
	others   int  // words of any kind, in the one with more of them
	names    int  // in the one with fewer of them
	isName   bool // either has a name there
	nouns    bool // what is capitalised need not be a name
}

func (r *recurrence) differenceAt(s slot) *difference {
	d := &difference{slot: s, r: r, inA: r.a.filling(s.a), inB: r.b.filling(s.b)}
	d.words = max(s.a.Words(), s.b.Words())
	d.others = max(d.inA[otherWord], d.inB[otherWord])
	d.names = min(d.inA.names(), d.inB.names())
	d.isName = r.as == passage.Plain && d.names > 0 || min(d.inA[properName], d.inB[properName]) > 0
	d.nouns = r.a.german || r.b.german
	return d
}

func (f *filling) names() int { return f[properName] + f[capital] }

// A worth is what a difference says of two sentences.
type worth uint8

const (
	nothing     worth = iota
	filledSlot        // the event happened more than once
	wordSlot          // so it seems: one word for one word, which may be altered
	foreignSlot       // they are about different things, or words were altered
)

// A reason is why a difference is worth what it is.
type reason struct {
	name    string
	worth   worth
	holds   func(*difference) bool
	example example
}

// An example is two texts, with brackets around the words in which they differ.
type example struct {
	a, b     string
	isSplice bool // what they share is a splice otherwise, not a passage
}

// reasons are in the order in which they are asked; the first that holds decides.
var reasons = []reason{
	{
		name: "one has a word or two more",
		holds: func(d *difference) bool {
			return d.words == 0 || min(d.a.Words(), d.b.Words()) == 0 && d.others == 0 && d.words <= mostInserted
		},
		example: example{a: "The envoys sign a treaty in Varn [in Orrin] after long talks.", b: "The envoys sign a treaty in Varn [] after long talks."},
	},
	{
		name: "the number or date of its own that a sentence begins with",
		holds: func(d *difference) bool {
			return d.a.Start == d.r.start.a && d.b.Start == d.r.start.b && d.inA[figureWord] == d.a.Words() && d.inB[figureWord] == d.b.Words()
		},
		example: example{a: "[1908] the envoys sign a treaty after long talks.", b: "[1911] the envoys sign a treaty after long talks."},
	},
	{
		name:  "too long for a particular",
		worth: foreignSlot,
		holds: func(d *difference) bool { return d.words > mostFilled },
		example: example{
			a: "The envoys of [Ann Holm Bea Lindt Carl Varn Dora Holm Emil] sign a treaty.", b: "The envoys of [Ilka Vorn] sign a treaty.",
		},
	},
	{
		name:  "words of any kind",
		worth: foreignSlot,
		holds: func(d *difference) bool {
			return d.others > 0 && (d.nouns || d.head || d.r.as == passage.Splice || d.others > d.names || d.names < 2)
		},
		example: example{a: "The envoys sign a treaty [secretly] in Varn.", b: "The envoys sign a treaty [without witnesses] in Varn."},
	},
	{
		name:    "another head, of what would be a splice",
		worth:   foreignSlot,
		holds:   func(d *difference) bool { return d.head && d.r.as == passage.Splice },
		example: example{a: "[Ilka Vorn] signs a treaty after long talks.", b: "[Carl Holm] signs a treaty after long talks.", isSplice: true},
	},
	{
		name:    "one particular in other words",
		holds:   (*difference).haveOne,
		example: example{a: "A treaty is signed by [President Ilka Vorn] after long talks.", b: "A treaty is signed by [Ilka Vorn] after long talks."},
	},
	{
		name:    "particulars of two kinds",
		worth:   foreignSlot,
		holds:   (*difference).clash,
		example: example{a: "A treaty is signed in [Varn] after long talks.", b: "A treaty is signed in [1911] after long talks."},
	},
	{
		name:    "a number for a number",
		worth:   filledSlot,
		holds:   func(d *difference) bool { return d.inA[figureWord] > 0 && d.inB[figureWord] > 0 },
		example: example{a: "The [14th] regatta is rowed against wind and hail.", b: "The [15th] regatta is rowed against wind and hail."},
	},
	{
		name:    "a name of several words for a name",
		worth:   filledSlot,
		holds:   func(d *difference) bool { return d.isName && max(d.inA.names(), d.inB.names()) > 1 },
		example: example{a: "A treaty is signed by [Ilka Vorn] after long talks.", b: "A treaty is signed by [Carl Holm] after long talks."},
	},
	{
		name:    "words of a script without capitals",
		worth:   filledSlot,
		holds:   func(d *difference) bool { return min(d.inA[caseless], d.inB[caseless]) > 1 },
		example: example{a: "条約は[東京]で結ばれた。", b: "条約は[京都]で結ばれた。"},
	},
	{
		name:  "a name for a name",
		worth: wordSlot,
		holds: func(d *difference) bool {
			a, b := d.r.a, d.r.b
			return d.isName && !d.nouns && !a.isWithinName(d.a) && !b.isWithinName(d.b) && !vocabulary.Alike(a.text(d.a), b.text(d.b))
		},
		example: example{a: "The president receives the king of [Orrin] in the rose garden.", b: "The president receives the king of [Varn] in the rose garden."},
	},
	{
		name:    "a name that may be one, misspelt, or part of another",
		holds:   func(d *difference) bool { return d.names > 0 || min(d.inA[caseless], d.inB[caseless]) > 0 },
		example: example{a: "The president receives the king of [Orrin] in the rose garden.", b: "The president receives the king of [Orlin] in the rose garden."},
	},
	{
		name:    "particulars of two kinds, beside other words",
		worth:   foreignSlot,
		holds:   func(*difference) bool { return true },
		example: example{a: "A treaty is signed [at Varn] after long talks.", b: "A treaty is signed [1911] after long talks."},
	},
}

// because returns the reason that decides what a difference is worth.
func because(d *difference) *reason {
	i := 0
	for !reasons[i].holds(d) {
		i++
	}
	return &reasons[i]
}

// clash reports whether two fillings of one length have a name or number in a place where the other has a
// word of another kind.
func (d *difference) clash() bool {
	if d.a.Words() != d.b.Words() {
		return false
	}
	for i := range d.a.Words() {
		if v, w := d.r.a.kinds[d.a.Start+i], d.r.b.kinds[d.b.Start+i]; v != w && max(v, w) > joining {
			return true
		}
	}
	return false
}

// haveOne reports whether all the names and numbers that one of the texts has in a slot are in the other
// too: they are one with other words.
func (d *difference) haveOne() bool {
	left, right := 0, 0 // that the other lacks
	for i := d.a.Start; i < d.a.End; i++ {
		if d.r.a.kinds[i] >= caseless && !d.r.hasAny(i, i+1, d.b.Start, d.b.End) {
			left++
		}
	}
	for j := d.b.Start; j < d.b.End; j++ {
		if d.r.b.kinds[j] >= caseless && !d.r.hasAny(d.a.Start, d.a.End, j, j+1) {
			right++
		}
	}
	return left == 0 || right == 0
}

// hasAny reports whether any of the words of the one text is any of those of the other.
func (r *recurrence) hasAny(startA, endA, startB, endB int) bool {
	for i := startA; i < endA; i++ {
		for j := startB; j < endB; j++ {
			if r.same(i, j) {
				return true
			}
		}
	}
	return false
}
