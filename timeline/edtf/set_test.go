package edtf_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/timeline/edtf"
)

func TestMembersComeAsWritten(t *testing.T) {
	tests := []struct {
		date         string
		oneOf, allOf bool
		want         []string
	}{
		{"[1891,1889-07,1890?]", true, false, []string{"1891", "1889-07", "1890?"}},
		{"{..1889,1891-03..1891-05,1893..}", false, true, []string{"../1889", "1891-03/1891-05", "1893/.."}},
		{"{1889-21..1890-23,1891-22..}", false, true, []string{"{1889-21..1890-23}", "{1891-22..}"}},
		{"[..1889-21]", true, false, []string{"[..1889-21]"}},
		{"1889~", false, false, []string{"1889~"}},
		{"1889/1891", false, false, []string{"1889/1891"}},
	}
	for _, test := range tests {
		d := parse(t, test.date)
		if d.IsOneOf() != test.oneOf || d.IsAllOf() != test.allOf {
			t.Errorf("%s: one of a set: %v, all of it: %v", test.date, d.IsOneOf(), d.IsAllOf())
		}
		got := slices.Collect(d.Members())
		if diff := cmp.Diff(test.want, texts(got)); diff != "" {
			t.Errorf("members of %s (-want +got):\n%s", test.date, diff)
		}
		for _, member := range got {
			if member != parse(t, member.String()) {
				t.Errorf("member %v of %s is not what it parses as", member, test.date)
			}
		}
	}
	for member := range (edtf.Date{}).Members() {
		t.Errorf("no date has a member, %v", member)
	}
}

func TestMembersStopWhenNoMoreAreWanted(t *testing.T) {
	var got []edtf.Date
	for member := range parse(t, "[1889,1890,1891]").Members() {
		got = append(got, member)
		if len(got) == 2 {
			break
		}
	}
	if diff := cmp.Diff([]string{"1889", "1890"}, texts(got)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestASetHoldsItsMembers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		open, shut := "[", "]"
		if rapid.Bool().Draw(t, "all") {
			open, shut = "{", "}"
		}
		members := rapid.SliceOfN(plainDates, 1, 5).Draw(t, "members")
		d, err := edtf.Parse(open + strings.Join(members, ", ") + shut)
		if err != nil {
			return
		}
		set, count := d.LooseBounds(), 0
		for member := range d.Members() {
			count++
			b := member.LooseBounds()
			if b.EarliestStart < set.EarliestStart || b.LatestEnd > set.LatestEnd {
				t.Errorf("%v lies without %v", member, d)
			}
			if member.Within(d) == edtf.Impossible {
				t.Errorf("%v is not within %v", member, d)
			}
		}
		if count != len(members) {
			t.Errorf("%v has %d members, want %d", d, count, len(members))
		}
	})
}
