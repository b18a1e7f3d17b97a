package timelinejs

import "github.com/chronlint/chronlint/validate/chronicle"

// A version is how a version of TimelineJS names the parts of a slide. What fields are not
// listed are kept, and mean nothing.
type version struct {
	start, end string // the keys of the dates
	fields     map[string]slideField
	keys       map[string][]string // of a slide, by the key of what they are in; "" is the slide itself
	fixed      []string            // keys of what has no other keys than these
}

// A slideField says what a field of a slide means.
type slideField struct {
	name string
	role chronicle.Role
	html bool
}

// version3 is that of 2015.
var version3 = &version{
	start: "start_date", end: "end_date",
	fields: fieldsNamed(
		slideField{"unique_id", chronicle.ID, false},
		slideField{"display_date", chronicle.Display, true},
		slideField{"start_date/display_date", chronicle.Display, true},
		slideField{"text", chronicle.Text, true}, // without a headline
		slideField{"text/headline", chronicle.Title, true},
		slideField{"text/text", chronicle.Text, true},
		slideField{"media/caption", chronicle.Caption, true},
		slideField{"media/credit", chronicle.Credit, true},
		slideField{"media/url", chronicle.URL, false},
		slideField{"media/link", chronicle.URL, false},
		slideField{"media/thumbnail", chronicle.URL, false},
		slideField{"background/url", chronicle.URL, false},
	),
	keys: map[string][]string{
		"":           {"unique_id", "start_date", "end_date", "text", "media", "group", "display_date", "background", "autolink"},
		"text":       {"headline", "text"},
		"media":      {"url", "caption", "credit", "link", "link_target", "thumbnail", "alt", "title"},
		"start_date": append(dateParts[:], "format", "display_date"),
		"end_date":   append(dateParts[:], "format", "display_date"),
	},
	fixed: []string{"text", "start_date", "end_date"},
}

// version1 is that of 2012.
var version1 = &version{
	start: "startDate", end: "endDate",
	fields: fieldsNamed(
		slideField{"headline", chronicle.Title, true},
		slideField{"text", chronicle.Text, true},
		slideField{"asset/caption", chronicle.Caption, true},
		slideField{"asset/credit", chronicle.Credit, true},
		slideField{"asset/media", chronicle.URL, false},
		slideField{"asset/thumbnail", chronicle.URL, false},
	),
	keys: map[string][]string{
		"":      {"startDate", "endDate", "headline", "text", "tag", "classname", "asset", "value"},
		"asset": {"media", "thumbnail", "credit", "caption"},
	},
}

func fieldsNamed(all ...slideField) map[string]slideField {
	m := map[string]slideField{}
	for _, f := range all {
		m[f.name] = f
	}
	return m
}
