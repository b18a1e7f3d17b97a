package lang

// Furniture are the phrases of web pages around their content: Addresses speak
// to the reader of a web site about its workings; Labels are whole lines.
type Furniture struct {
	Addresses, Labels []Phrases
	// Banners are whole sentences of that kind, to be injected.
	Banners []string
}

// Phrases are phrases of one kind, one a line. In their notation
//
//	a|b   is either word
//	a|b?  is either or nothing
//	~4    is up to four words of any kind
//	#     is a number; so it is among words
//	$     is the end of the sentence, the line, or the item of a menu
//
// and a plus sign before all lets it occur after punctuation within a sentence,
// too.
type Phrases struct{ Kind, Lines string }

// Networks are names and words that alone are buttons for sharing, in any
// language.
var Networks = Set{List: `facebook twitter linkedin whatsapp telegram reddit pinterest tumblr instagram youtube tiktok
	bluesky mastodon share tweet pin email e mail print copy link`}
