package furniture

import (
	"sync"

	"github.com/chronlint/chronlint/validate/reading/text"
)

// phraseList is a list of phrases of one kind, one a line.
type phraseList struct{ kind, lines string }

// strongPhrases address the reader of a web site; labels are whole lines of a
// page. networks are names that stand alone as buttons for sharing.
var (
	strongPhrases = sync.OnceValue(func() phraseIndex {
		return index(englishStrong, spanishStrong, germanStrong, frenchStrong, vietnameseStrong)
	})
	labels = sync.OnceValue(func() phraseIndex {
		return index(englishLabels, spanishLabels, germanLabels, frenchLabels, vietnameseLabels)
	})
	networks = text.WordSet(`facebook twitter linkedin whatsapp telegram reddit pinterest tumblr instagram youtube tiktok
		bluesky mastodon share tweet pin email e mail print copy link`)
)

var englishStrong = []phraseList{
	{"cookies", `
		we use cookies
		+ we use ~3 cookies to|and|on|for
		this|our site|website|page|blog uses|use|stores|sets ~3 cookies
		this|our web site uses|use ~3 cookies
		cookies help us
		by using|continuing|browsing|clicking|closing|visiting|accessing|remaining ~9 you agree|consent|accept|acknowledge
		by using|continuing|browsing|clicking|closing ~9 our use of ~2 cookies
		if you continue ~9 cookies
		if you continue ~6 we'll assume
		if you continue ~6 we will assume
		accept|allow|reject|decline|refuse all|necessary|only|optional|non? essential? cookies $
		accept all $
		manage|change|customize|customise|update|edit your? cookie|cookies|consent|privacy preferences|settings|choices|options $
		we and our ~2 partners ~9 cookies|data|information|store|technologies
		+ we value|respect|care your|about your? privacy
		your privacy is|matters important? to us
		read|see|view|review our ~3 policy
		please read|see|review our ~3 policy
		for more information ~4 our privacy|cookie policy
		you can ~5 your? cookie|cookies settings|preferences|consent
		necessary cookies are`},
	{"newsletter", `
		+ subscribe|subscribing to|for our|my|this ~4 newsletter|newsletters|mailing|list|email|emails|mail|updates|channel|podcast|feed|blog|site|magazine|bulletin
		subscribe to|for the|a|free|get|receive ~4 newsletter|newsletters|updates|emails|posts
		subscribe now|today|here|below|via|by ~4 $
		+ sign up for|to|here our|my ~4 newsletter|newsletters|mailing|list|email|emails|updates|alerts|bulletin|briefing
		sign up for|to|here ~4 newsletter|newsletters|emails|updates|alerts
		sign up now|today|here|below|free ~3 $
		+ join our ~3 newsletter|mailing|list|email|channel
		join ~2 # ~2 subscribers|readers
		get|receive|have|want ~9 your inbox|mailbox|email
		get ~4 newsletter|newsletters ~4 inbox|week|day|free
		+ enter|add|type your e|email mail|address? address?
		+ thank|thanks you? for your|the subscription|subscribing
		+ thank|thanks you? for subscribing|signing|registering|joining ~3
		+ we don't|dont|won't|never|hate spam
		+ we do|will not|never spam
		+ we do|will not|never share|sell|rent|disclose your
		we promise ~4 spam
		no spam $
		no spam unsubscribe|ever|guaranteed|we|just
		we'd|we love|like|would ~1 to keep you ~2 updated|informed|posted|up|in
		stay|keep|be up to date with our|us|the|all
		stay|keep updated|informed|connected with|about our|us|the|on
		never|don't miss a|an|any|another|out ~1 post|update|story|article|episode|thing $
		you|unsubscribe can|may|at unsubscribe|any ~3 time|anytime|whenever
		unsubscribe at any time
		+ you can unsubscribe
		check|confirm|verify your inbox|spam|subscription|email|e ~6 confirm|subscription|folder|address|inbox
		please check|confirm your inbox|spam|subscription|email
		by subscribing|signing|submitting|registering ~9 you|i agree|consent|accept|acknowledge`},
	{"sharing", `
		+ follow|like|find|join|watch|add|connect us|me with? us? on|at ~2 facebook|twitter|instagram|youtube|linkedin|telegram|tiktok|bluesky|mastodon|x|whatsapp|google|pinterest|threads|flickr
		follow ~4 on facebook|twitter|instagram|youtube|linkedin|telegram|tiktok|bluesky|mastodon $
		follow us $
		like and share|subscribe
		share|email|print|tweet|bookmark|forward this article|story|post|page|entry|link|video|content|item ~4 $
		share this $
		tweet|pin this|it $
		share|tweet|pin|post this|it? on|via|to facebook|twitter|x|linkedin|whatsapp|reddit|email|pinterest|telegram|tumblr|social|bluesky
		share this|it? with|to your|a friends|friend|followers
		click|tap|press here ~1 to|for
		click|tap|press to share|print|email|tweet|enlarge|expand|subscribe|view|play|open|copy
		if you like|liked|enjoy|enjoyed|found this|our ~2 article|story|post|page|video|content|work|site
		link copied to
		copy link to clipboard
		buy|fuel us|me a coffee
		support our journalism|site|website|blog|channel|reporting
		support us on|by|with|via patreon|donating|paypal|ko|a|subscribing`},
	{"comments", `
		your email|e|mail mail? address will|won't not? be published|shared|displayed
		required fields are marked
		you must|need be|to logged|signed|log|sign in|be to|logged|order
		please log|sign|login in|to|or to|or|and
		log|sign in|into to|or|with ~3 comment|reply|continue|read|facebook|google|register|subscribe|account
		save my name ~9 browser|comment
		notify me of|when|by|via ~4 comments|posts|comment|email|replies
		comments are closed|off|disabled|now|moderated|turned
		comments for|on this post|article|thread|story|entry are closed
		be the first to comment|reply|like|share|review|know
		+ let us know what|in|if|your ~6 comments|below|comment
		+ tell us what you think
		what do you think ~2 comments|below|us|comment
		this site uses akismet
		learn|find how|more how? your comment|comments
		your comment is|has awaiting|been
		reply to this comment`},
	{"navigation", `
		you may|might also|be like|enjoy|interested|also
		you might|may find ~3 interesting
		skip to main? content|navigation|footer|search|the
		article|story continues below|after
		scroll down to|for
		download|get our|the app on|from|now|for|today
		download our ~2 app|apps
		continue|read ~4 in|on our|the app|website|site
		want to read more`},
	{"site", `
		please enable|turn|disable|allow|update|upgrade on|off? your? javascript|cookies|ad|adblock|browser
		javascript is|must disabled|required|be|not
		enable javascript
		your browser does|is|isn't|doesn't|do
		this content|video|page is|isn't not? currently? unavailable|available
		this site|page|website|content requires javascript|cookies
		this site|page is protected by recaptcha
		this field is required
		please enter a valid
		please try again later|soon|$
		something went wrong $
		something went wrong please|try
		oops something|that|page
		you|you've have? read|# ~3 free? articles ~3 month|left|remaining
		this article|story|content is for|only|reserved ~3 subscribers|members
		already a subscriber|member|user $
		already a subscriber|member|user log|sign in
		already have an? account|subscription
		already subscribed|registered log|sign in
		create|register a|an|for|your ~1 account to|or|$
		forgot|forgotten|lost your|password password|$
		page not found $`},
	{"copyright", `
		all rights reserved
		copyright ~9 all rights reserved
		proudly powered by
		this work|blog|website|article is licensed|licenced under
		unless otherwise noted|stated ~6 licensed|licence|license`},
	{"advertising", `
		advertise with|on|here us|our|this
		report|remove this|an|ads ad|ads|advert|advertisement|$
		why am i seeing this|ads
		we|this earn|may|post|article|page|site earn|contains|may|contain a|an|affiliate ~2 commission|links`},
}

var englishLabels = []phraseList{
	{"newsletter", `
		newsletter|newsletters signup|sign|subscription? up? $
		subscribe|unsubscribe $
		sign up $
		email|e address|mail address? $
		your email|e|name mail? address? $
		first|last name $
		get our newsletter|updates $`},
	{"sharing", `
		share ~1 this|article|post|story|on|via? $
		share|shares|tweet|tweets|like|likes|pin|print|email|bookmark|follow|save|copy|embed $
		follow us|me $
		share|spread|pass this|the|it word|on? $
		# shares|likes|views|comments|reads|claps|tweets $
		copy link|url $`},
	{"comments", `
		leave|add|post|write|submit|join|view|show|load|hide|see a|your|the|all|more|# reply|comment|comments|response|discussion|conversation $
		cancel reply $
		comments|comment|reply|replies|responses $
		comments # $
		no|# comments|comment|responses|replies|thoughts yet|on? ~6 $
		name|website|message $
		what do you think $
		log|sign in|out|up $
		login|logout|register|signin|signup $`},
	{"navigation", `
		original|full|source|external post|article|source|story|link|text|version $
		originally posted|published on|in|at|by? ~4 $
		read|learn|see|view|show|load|discover|find|explore|watch|hear|tell more|full|next|original|also|on|all|the|out|me|less more|about|article|story|here|post|next? ~4 $
		continue reading ~8 $
		keep|start reading $
		related|recommended|popular|trending|latest|recent|similar|featured|suggested|further|top|most|must|other|also|more ~1 posts|articles|stories|news|reading|content|topics|links|read|popular|viewed|commented|shared|items|videos|entries|reads|headlines $
		related|recommended|trending|popular|featured $
		more from|in|on|like|about|by ~4 $
		previous|next|older|newer|prev post|posts|article|articles|page|story|entry|entries|slide|image? $
		back|go|return|scroll|jump|up to top|home|the|previous|navigation|content ~1 $
		back|home|menu|search|close|more|expand|collapse|next|previous|prev|top|skip|toggle|navigation|sitemap|faq|help|feedback|archives|archive|categories|tags|profile|settings|dashboard|cart|checkout $
		toggle|main|site|open|close|show|hide navigation|menu|sidebar|search|map $
		search for|this|the? ~2 $
		about|contact|join|support|donate|meet us|now|our|the? team|author|me? $
		about|contact|donate $
		filed under|in ~5 $
		posted in|by|on|under ~5 $
		tagged|tags|categories|category|topics|labels with|as? ~5 $
		table of contents $
		# min|minute|minutes|mins read $
		reading time ~3 $
		see also $
		loading ~1 $
		page # of # $
		view in|on|as ~2 $
		download pdf|app|now|as? $
		select|choose language|a|your ~2 $
		follow author|topic|us|this $`},
	{"copyright", `
		copyright # ~5 $
		copyright ~5 # $
		privacy|cookie|cookies|comment|editorial|refund|returns policy|notice|statement|settings|preferences? and? cookies|terms? ~1 $
		terms of|and? use|service|conditions|sale ~2 $
		terms|privacy|imprint|disclaimer|legal|accessibility|cookies|cookie $
		legal notice|notices|information $
		do not sell|share my|or personal|share ~4 $
		powered by ~4 $
		theme by ~4 $
		designed by ~4 $
		rights|reprints and? permissions|reprints $`},
	{"advertising", `
		advertisement|advertisements|advertising|advert|ad|ads|sponsored|promoted|promotion|sponsor $
		sponsored|promoted|paid content|post|posts|links|stories|by|partner|advertisement ~3 $
		close|hide|skip this? ad $
		paid for by ~3 $`},
	{"cookies", `
		accept|reject|decline|allow|deny|refuse|ok|okay|agree|got|dismiss all|cookies|it|selection? $
		i agree|accept|understand $
		cookie|cookies|consent|privacy settings|preferences|policy|notice|consent|banner|manager $
		manage consent|preferences|options|settings|choices|cookies $
		strictly necessary cookies $
		necessary|functional|performance|targeting|analytics|marketing|advertising|statistics|preferences cookies $`},
}
