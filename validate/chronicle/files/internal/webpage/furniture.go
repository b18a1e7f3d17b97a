package webpage

import "strings"

// isUnread has the elements whose content is no text of the page, isRaw those that hold no
// other elements.
var (
	isUnread = words("script style template title head")
	isRaw    = words("script style title textarea iframe noembed noframes xmp")
)

// furniture are the elements, and the values of role, that are not content.
var furniture = words(`nav aside form button select textarea iframe noscript svg math object
 navigation banner contentinfo complementary search menu alert`)

// A calling is what its class and id call an element.
type calling uint8

const (
	named    calling = 1 << iota // a name of furniture
	hinted                       // a name in which one of furniture occurs
	comments                     // what readers wrote
)

// furnitureClasses are words of class and id that say that an element is furniture,
// commentClasses those for what readers wrote.
var (
	furnitureClasses = words(`nav navbar menu breadcrumb breadcrumbs sidebar widget footer related related-posts recent-posts
 share sharing social newsletter subscribe cookie-banner cookies pagination advertisement`)
	commentClasses = words("comment comments comment-list commentlist comments-area comments-section comment-respond disqus_thread")
)

// furnitureHints say so as parts of a word of class and id, such as "post-share-links", if
// what is in the element says it too.
var furnitureHints = words(`nav navbar navigation menu breadcrumb breadcrumbs sidebar share sharing social related newsletter subscribe cookie
 cookies consent pagination pager footer toc skip advert promo masthead topbar copyright tags`)

// callingOf reads a class or an id.
func callingOf(value string) calling {
	var c calling
	for word := range strings.FieldsSeq(strings.ToLower(value)) {
		if commentClasses[word] {
			c |= comments
		}
		if furnitureClasses[word] {
			c |= named
		}
		for part := range strings.FieldsFuncSeq(word, func(r rune) bool { return r == '-' || r == '_' }) {
			if furnitureHints[part] {
				c |= hinted
			}
		}
	}
	return c
}

// mayBeClassed are the elements that are left out for their class. That of <body> or
// <article> describes the page, and that of a list item an entry.
var mayBeClassed = words("div section ul ol p table span header footer")

// isFurniture reports whether an element is no content: by its kind, its role or its name,
// or because it is a menu. What most of the page is in is its content, whatever it is
// called: a form is around some pages.
func (p *parser) isFurniture(e *element) bool {
	const few = 200 // bytes of words
	all := p.all[0].words()
	isNamed := mayBeClassed[e.name]
	switch {
	case !e.closed: // it would take the rest of the page with it
		return false
	case isUnread[e.name], e.name == "nav", e.role == "navigation":
		return true
	case (isNamed || e.name == "article" && e.inSection) && e.called&comments != 0 && 10*e.words() < 9*all:
		return true // more may have been written about a page than in it
	case 2*e.words() > all:
		return false
	case isDialog(e): // several tell more of one event each
		return p.dialogs <= 2 || e.called&hinted != 0
	case furniture[e.name], furniture[e.role], isNamed && e.called&named != 0:
		return true
	case (e.name == "header" || e.name == "footer") && !e.inSection:
		return true
	case isNamed && e.called&hinted != 0 && e.isUndated() && (e.isLinks() || e.words() < few):
		return true
	}
	return e.isMenu() && !e.inItem
}

func isDialog(e *element) bool {
	return e.name == "dialog" || e.role == "dialog" || e.role == "alertdialog"
}

// isLinks reports whether an element is mostly links.
func (e *element) isLinks() bool { return e.text > 0 && 3*e.linked >= 2*e.text }

// isUndated reports whether an element has too few years in it for dated links.
func (e *element) isUndated() bool { return 4*e.numbers <= e.links }

// isMenu reports whether an element is a list of links that lead elsewhere and tell no
// dates, or is a table of contents.
func (e *element) isMenu() bool {
	const least = 3 // links
	return lists[e.name] && e.links >= least && e.isLinks() && (e.isUndated() || e.anchors == e.links)
}

// lists are the elements that may be menus, sections those whose header and footer are
// not the page's, and items what may be no more than a link or a few.
var (
	lists    = words("ul ol div section footer table")
	sections = words("main article section aside blockquote figure details li td th dd")
	items    = words("p li td th dd dt blockquote")
)
