package reading_test

import (
	"fmt"
	"testing"

	"github.com/chronlint/chronlint/validate/reading"
	"github.com/google/go-cmp/cmp"
)

func furnitureOf(text string) []string {
	var found []string
	for _, f := range reading.New(text, reading.Options{}).Furniture() {
		strength := "weak"
		if f.Strong {
			strength = "strong"
		}
		found = append(found, fmt.Sprintf("%s %s: %s", strength, f.Kind, f.In(text)))
	}
	return found
}

func TestSentencesThatAddressAWebReader(t *testing.T) {
	for kind, sentences := range map[string][]string{
		"cookies": {
			"We use cookies", "This website uses cookies to improve your experience.", "Cookies help us deliver our services.",
			"By using our website, you agree to the use of cookies.", "By continuing to browse the site you consent to our terms.",
			"Accept all cookies", "Accept All", "Manage your cookie preferences", "We value your privacy.", "Your privacy is important to us.",
			"If you continue without changing your settings, we'll assume that you are happy.", "Read our privacy policy.",
			"We and our partners store information on a device.", "You can change your cookie settings at any time.",
			"By clicking “Accept All”, you agree to the storing of cookies.",
			"Utilizamos cookies propias.", "Este sitio web utiliza cookies.", "Wir verwenden Cookies.", "Diese Website nutzt Cookies.",
			"Durch die weitere Nutzung der Seite stimmen Sie zu.", "Nous utilisons des cookies.", "Ce site utilise des cookies.",
			"En poursuivant votre navigation, vous acceptez notre politique.", "Tout accepter", "Wij gebruiken cookies.", "Chúng tôi sử dụng cookie.",
		},
		"newsletter": {
			"Subscribe to our Newsletter", "Subscribe to our free weekly newsletter!", "Sign up for our newsletter.", "Sign up now!",
			"Subscribe now", "We’d love to keep you updated with the latest news 😎", "We don’t spam!", "We do not spam.", "No spam.",
			"Thank you for your Subscription", "Thanks for subscribing!", "Enter your email address", "You can unsubscribe at any time.",
			"Get the best stories straight to your inbox.", "Never miss a story.", "Please check your inbox to confirm.",
			"Stay up to date with our latest news.", "Join our mailing list.", "Want more? Subscribe to our channel.",
			"If this is new to you, subscribe to our newsletter.",
			"Suscríbete a nuestro boletín.", "Gracias por suscribirte.", "No enviamos spam.", "Jetzt Newsletter abonnieren",
			"Abonnieren Sie unseren Newsletter.", "Abonnez-vous à notre newsletter.", "Merci pour votre inscription.",
			"Đăng ký nhận bản tin của chúng tôi.", "Schrijf je in voor onze nieuwsbrief.",
		},
		"sharing": {
			"Follow us on Twitter.", "Like us on Facebook!", "Share this article", "Share this:", "Share on Facebook", "Share this with your friends.",
			"Click to share on X", "Click here to print", "Tweet this", "If you enjoyed this article, tell others.", "Buy me a coffee",
			"Síguenos en Instagram.", "Comparte esta nota.", "Haz clic aquí.", "Folgen Sie uns auf X.", "Suivez-nous sur Facebook.",
			"Partagez cet article", "Theo dõi chúng tôi trên Facebook.", "Volg ons op Facebook.",
		},
		"comments": {
			"Your email address will not be published.", "Required fields are marked *", "You must be logged in to post a comment.",
			"Save my name, email, and website in this browser for the next time I comment.", "Notify me of new comments by email.",
			"Comments are closed.", "Be the first to comment.", "Let us know in the comments.", "This site uses Akismet to reduce spam.",
			"Learn how your comment data is processed.", "Log in to leave a comment.",
			"Tu dirección de correo electrónico no será publicada.", "Los campos obligatorios están marcados con *",
			"Ihre E-Mail-Adresse wird nicht veröffentlicht.", "Votre adresse e-mail ne sera pas publiée.",
			"Email của bạn sẽ không được hiển thị công khai.", "Je e-mailadres wordt niet gepubliceerd.",
		},
		"navigation": {
			"You may also like", "Skip to content", "Article continues below", "Das könnte Sie auch interessieren", "Zum Inhalt springen",
			"Vous aimerez aussi", "También te puede interesar", "Aller au contenu",
		},
		"site": {
			"Please enable JavaScript to view this page.", "Your browser does not support video.", "This content is not available.",
			"You have 3 free articles left this month.", "Already a subscriber?", "Forgot your password?", "Please try again later.",
		},
		"copyright":   {"All rights reserved.", "Copyright 2023 The Harbour Press. All rights reserved.", "Todos los derechos reservados", "Alle Rechte vorbehalten", "Tous droits réservés"},
		"advertising": {"Advertise with us", "We may earn a commission from links."},
	} {
		for _, sentence := range sentences {
			for _, text := range []string{sentence, "The port closes. " + sentence, "The port closes.\n\n" + sentence + "\n\nIt opens."} {
				if diff := strongKinds(text); !diff[kind] {
					t.Errorf("%q has strong furniture %v, want %s", text, diff, kind)
				}
			}
		}
	}
}

// strongKinds returns the kinds of strong furniture in a text.
func strongKinds(text string) map[string]bool {
	kinds := map[string]bool{}
	for _, f := range reading.New(text, reading.Options{}).Furniture() {
		if f.Strong {
			kinds[f.Kind] = true
		}
	}
	return kinds
}

func TestLinesThatAreLabelsOfAPage(t *testing.T) {
	for _, line := range []string{
		"Original post", "Share", "Related", "Related articles", "Leave a Reply", "Leave a comment", "Advertisement", "Read more", "Read more »",
		"Continue reading", "Continue reading The Harbour Strike", "Subscribe", "Sign up", "3 comments", "No comments yet", "12 shares",
		"Previous post", "Next", "Back to top", "Menu", "Privacy Policy", "Terms & Conditions", "Terms of Use", "5 min read", "Load more",
		"Facebook Twitter WhatsApp", "Share Tweet Email", "Home | About us | Contact", "Filed under: Strikes", "Copyright 2023 The Harbour Press",
		"Powered by WordPress", "Sponsored content", "More from this author", "Most read", "Cancel reply", "OK",
		"Publicidad", "Leer más", "Deja un comentario", "Weiterlesen", "Anzeige", "Impressum", "Lire la suite", "Publicité", "Đọc thêm", "Quảng cáo",
	} {
		text := "The port closes.\n\n" + line + "\n\nIt opens."
		found := reading.New(text, reading.Options{}).Furniture()
		if len(found) != 1 || found[0].Strong || found[0].In(text) != line {
			t.Errorf("furniture with %q is %q, want the line, weak", line, furnitureOf(text))
		}
		inside := "Now " + line + " and what it means are told here."
		if got := furnitureOf(inside); got != nil {
			t.Errorf("furniture of %q = %q, want none", inside, got)
		}
	}
}

func TestHistoryIsNoFurniture(t *testing.T) {
	for _, text := range []string{
		"In 1994 Lou Montulli invents HTTP cookies.", "Cookies are invented.", "The bakery gives cookies to children.",
		"The newsletter of the union is founded.", "The union’s newsletter appears weekly and has 4,000 subscribers.",
		"The paper asks readers to subscribe to its newsletter.", "Workers subscribe to the newsletter.",
		"The regulator fines Google for its cookie banners.", "The site uses cookies without consent, a court rules.",
		"Users who continue to browse are told that they agree.", "The law says that by using a website people agree to nothing.",
		"He said, “We use cookies.”", "The banner reads “Accept all cookies”.", "“Subscribe to our newsletter,” the poster said.",
		"Allende wrote: “Follow us on the road.”", "They follow us on foot.", "Follow the river.", "Share the land!", "The peasants share the bread.",
		"Comments by the minister are closed to the press.", "The minister leaves a reply.", "She leaves a comment.",
		"All rights are reserved to the states.", "The treaty reserves all rights.", "Rights reserved to the crown end.",
		"Spam is first sent in 1978.", "We shall never sell the mine, he says.", "The company spams its users.",
		"Something went wrong during the launch.", "This site is protected by law.", "The page is not available to scholars.",
		"Looking for more land, settlers cross the river.", "Already a member of the party, Soto runs for mayor.",
		"Sign up for the army, they are told.", "Thousands sign up for the newsletter.", "Join the union!", "Stay in the hall!",
		"Thank you for your support, he tells the crowd.", "Get your weapons!", "Enter the palace, the order says.",
		"The advertisement appears in the Times.", "Advertisers leave.", "The related strike ends.", "The original post office burns down.",
		"Continue reading the will, says the judge, and he does so for hours on end until all is known to them.",
		"Si continúa la huelga, el gobierno acepta.", "Al seguir avanzando, el ejército está rodeado.", "Recibe su correo en la cárcel.",
		"Comparte en 1945 el Nobel.", "Sie müssen sich bei der Polizei anmelden.", "Mit der Mehrheit stimmen sie zu.",
		"Tous les droits féodaux sont abolis.", "Les cookies sont inventés.", "Wenn sie gehen, folgt das Heer.",
		"Email is invented.", "Twitter is founded.", "Facebook buys Instagram.", "Share prices fall.", "Like many, he leaves.", "Home rule is granted.",
		"", "1973 June", "😎", "Next, they march.", "OK Computer is released.",
	} {
		if got := furnitureOf(text); got != nil {
			t.Errorf("furniture of %q = %q, want none", text, got)
		}
	}
}

func TestFurnitureAmongContent(t *testing.T) {
	text := "The vote is 31 to 5. Subscribe to our newsletter! Then they sing.\nRead more\n\nAll go home."
	want := []string{"strong newsletter: Subscribe to our newsletter!", "weak navigation: Read more"}
	if diff := cmp.Diff(want, furnitureOf(text)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestALabelThatHangsOnAfterTheLastFullStopIsStrong(t *testing.T) {
	for text, want := range map[string]bool{
		"The port closes. Read more":                                true,
		"The port closes. Leave a comment":                          true,
		"The port closes.\n\nPrevious post":                         true,
		"Leave a comment":                                           false,
		"The port closes. Read more.":                               false,
		"The port closes. Related":                                  false, // one word may be anything
		"Her last words were these: Read more":                      false,
		"His only poem had the title that follows. “Leave a Reply”": false,
	} {
		got := false
		for _, f := range reading.New(text, reading.Options{}).Furniture() {
			got = got || f.Strong
		}
		if got != want {
			t.Errorf("%q: strong furniture is %v, want %v", text, got, want)
		}
	}
}

// In other languages: what addresses the reader of a page, and what a chronicle says.
func TestFurnitureInOtherLanguages(t *testing.T) {
	for sentence, want := range map[string]string{
		"Utilizamos cookies para melhorar a sua visita.":     "cookies",
		"Este site usa cookies.":                             "cookies",
		"Subscreva a nossa newsletter.":                      "newsletter",
		"Todos os direitos reservados.":                      "copyright",
		"Os campos obrigatórios estão marcados.":             "comments",
		"Utilizziamo i cookie per migliorare la tua visita.": "cookies",
		"Iscriviti alla nostra newsletter.":                  "newsletter",
		"Tutti i diritti riservati.":                         "copyright",
		"Il tuo indirizzo email non sarà pubblicato.":        "comments",
		"Seguici su Facebook.":                               "sharing",
		"Używamy plików cookies.":                            "cookies",
		"Zapisz się do newslettera.":                         "newsletter",
		"Wszelkie prawa zastrzeżone.":                        "copyright",
		"Twój adres e-mail nie zostanie opublikowany.":       "comments",
		"Śledź nas na Facebooku.":                            "sharing",
		"Мы используем файлы cookie.":                        "cookies",
		"Подпишитесь на нашу рассылку.":                      "newsletter",
		"Все права защищены.":                                "copyright",
		"Ваш адрес email не будет опубликован.":              "comments",
		"Следите за нами в соцсетях.":                        "sharing",
		"Chúng tôi sử dụng cookie.":                          "cookies",
		"O presidente reservou todos os direitos da ponte.":  "",
		"A empresa usa carvão da ilha.":                      "",
		"Il sindaco si iscrisse al partito nel 1921.":        "",
		"I diritti furono riservati ai coloni.":              "",
		"Miasto otrzymało wszelkie prawa w 1358 roku.":       "",
		"Robotnicy zapisali się do związku.":                 "",
		"Он подписался на газету в 1911 году.":               "",
		"Все права были у помещика.":                         "",
		"Các công nhân sử dụng than.":                        "",
	} {
		got := ""
		for _, f := range reading.New(sentence, reading.Options{}).Furniture() {
			got = string(f.Kind)
		}
		if got != want {
			t.Errorf("%q is %q, want %q", sentence, got, want)
		}
	}
}
