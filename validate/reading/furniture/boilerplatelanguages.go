package furniture

var spanishStrong = []phraseList{
	{"cookies", `
		utilizamos|usamos|empleamos ~3 cookies
		este|esta|nuestro|nuestra sitio|página|web web? utiliza|usa|emplea ~3 cookies
		si continúa|continúas|sigue|sigues|continua navegando|usando|utilizando
		al continuar|navegar|utilizar|usar|hacer|seguir ~9 acepta|aceptas ~9 cookies|condiciones|política|uso
		aceptar|rechazar|permitir todas|las|todo|cookies las? cookies? $`},
	{"newsletter", `
		suscríbete|suscríbase|suscribite|suscríbanse|apúntate|inscríbete a|al|en nuestro|nuestra|nuestros|boletín|newsletter|canal|la|las ~4
		recibe|recibí|reciba ~9 tu correo|email|bandeja|mail
		gracias por suscribirte|suscribirse|tu|su suscripción?
		no enviamos|hacemos|mandamos spam
		introduce|ingresa|ingrese|introduzca|escribe tu correo|email|dirección`},
	{"sharing", `
		síguenos|síganos|seguinos|encuéntranos en|a ~4
		comparte|compartí|comparta este|esta artículo|nota|noticia|entrada|publicación|contenido
		haz|haga|hacé clic|click aquí|para|en`},
	{"comments", `
		tu|su dirección de correo electrónico no será publicada
		los campos obligatorios están marcados
		debes|debe|tienes que? iniciar|estar sesión|conectado ~4
		guarda|guardar mi nombre ~9 navegador|comente`},
	{"navigation", `
		saltar|ir al contenido|menú
		también te|le puede|podría|puede interesar|gustar`},
	{"copyright", `
		todos los derechos reservados`},
}

var spanishLabels = []phraseList{
	{"newsletter", `
		boletín|suscríbete|suscribirse|suscripción $`},
	{"sharing", `
		compartir|comparte|compártelo|imprimir|tuitear en|esto|este? ~2 $`},
	{"comments", `
		deja|dejar|deje|escribe|publicar una|un|tu|su respuesta|comentario $
		comentarios|comentario|responder $
		cancelar la? respuesta $
		sin|# comentarios $`},
	{"navigation", `
		leer|lee|ver|saber|mostrar|cargar más ~3 $
		seguir|sigue|continuar|continúa leyendo ~6 $
		entradas|artículos|noticias|notas|contenidos|temas relacionadas|relacionados|recientes|destacadas|similares $
		artículo|entrada|publicación|fuente|nota original|anterior|siguiente $
		lo más leído|visto $
		volver arriba|al ~1 $
		inicio|menú|buscar|contacto|siguiente|anterior|relacionados $`},
	{"copyright", `
		política de privacidad|cookies ~3 $
		aviso legal $
		términos y condiciones ~2 $`},
	{"advertising", `
		publicidad|anuncio|anuncios|patrocinado $`},
}

var germanStrong = []phraseList{
	{"cookies", `
		wir verwenden|nutzen|benutzen|setzen ~3 cookies
		diese|unsere website|webseite|seite|internetseite|homepage verwendet|nutzt|benutzt|setzt ~3 cookies
		durch|mit die|der|ihre weitere|weiteren? nutzung|besuch|verwendung ~9 sie|cookies
		wenn sie|du ~9 cookies
		alle cookies akzeptieren|zulassen|erlauben|ablehnen
		cookies helfen uns`},
	{"newsletter", `
		abonnieren|abonniere|bestellen|bestelle sie|jetzt|unseren|den|hier ~4 newsletter
		melden|melde sie|dich sich|jetzt|für|zu ~5 newsletter
		jetzt ~2 newsletter abonnieren|anmelden|bestellen
		newsletter abonnieren|bestellen
		vielen|danke dank|für ~1 ihre|deine|die anmeldung|ihr|dein ~1
		geben|gib sie|deine ihre|e ~2 mail|email ~1 adresse?`},
	{"sharing", `
		folgen|folge|folgt|besuchen|besuche sie|du? uns auf|bei|jetzt
		teilen|teile|teilt sie? diesen|diese|dieses|den artikel|beitrag|seite|text
		klicken|klicke sie? hier|auf`},
	{"comments", `
		ihre|deine e|email mail? adresse wird nicht veröffentlicht
		erforderliche|pflichtfelder felder? sind
		du|sie musst|müssen angemeldet|eingeloggt sein ~3
		meinen namen ~9 speichern`},
	{"navigation", `
		zum|direkt inhalt|hauptinhalt|zum springen|wechseln|inhalt
		das könnte sie|dich|ihnen|dir auch interessieren|gefallen`},
	{"copyright", `
		alle rechte vorbehalten`},
}

var germanLabels = []phraseList{
	{"newsletter", `
		newsletter|abonnieren $`},
	{"sharing", `
		teilen|drucken|merken|empfehlen|weiterempfehlen $
		artikel|beitrag|seite teilen|drucken|empfehlen|merken $`},
	{"comments", `
		schreibe|schreiben|hinterlasse|hinterlassen sie? einen|eine kommentar|antwort $
		kommentare|kommentar|antworten|antwort|kommentieren abbrechen|schreiben? $
		# kommentare|kommentar $`},
	{"navigation", `
		weiterlesen|mehr|weitere $
		weiterlesen|mehr|weitere|jetzt lesen|erfahren|anzeigen|artikel|informationen|infos|beiträge|weiterlesen ~3 $
		ähnliche|verwandte|neueste|letzte|aktuelle|meistgelesene|beliebte|das beiträge|artikel|themen|meldungen $
		nach oben $
		nächster|vorheriger|nächste|vorherige beitrag|artikel|seite $
		startseite|menü|suche|kontakt|anmelden|registrieren|zurück|weiter $
		originalartikel|originalbeitrag|quelle $`},
	{"copyright", `
		impressum|datenschutz|datenschutzerklärung|agb|nutzungsbedingungen $`},
	{"advertising", `
		anzeige|anzeigen|werbung|gesponsert $`},
}

var frenchStrong = []phraseList{
	{"cookies", `
		nous utilisons|employons ~4 cookies
		ce|notre site web|internet? utilise|emploie ~3 cookies
		en poursuivant|continuant|naviguant|cliquant|utilisant ~9 vous acceptez|consentez|consens
		accepter|refuser|autoriser|tout tous|les|tout|accepter|refuser les? cookies? $
		les cookies nous`},
	{"newsletter", `
		abonnez|inscrivez vous à|a|gratuitement|dès notre|nos|la|maintenant ~3
		recevez|recevoir ~9 votre boîte|email|mail|messagerie
		merci pour|de|d'avoir votre|vous|être inscription|abonnement|inscrit ~1
		entrez|saisissez|renseignez votre adresse|e|email|courriel`},
	{"sharing", `
		suivez|retrouvez nous sur
		partagez|partager cet|cette|ce|sur article|page|billet|contenu|publication|facebook|twitter|x|linkedin|whatsapp
		cliquez ici|pour|sur`},
	{"comments", `
		votre adresse e|email|de|courriel mail|messagerie? ne sera pas publiée
		les champs obligatoires sont
		vous devez être|vous connecté|connecter|identifié
		enregistrer mon nom ~9 navigateur|commentaire`},
	{"navigation", `
		aller|passer|accéder au|directement contenu|menu|au
		vous aimerez|pourriez|devriez aussi|également|aimer`},
	{"copyright", `
		tous droits réservés
		tous les droits sont? réservés`},
}

var frenchLabels = []phraseList{
	{"sharing", `
		partager|partagez|imprimer|tweeter|envoyer sur|cet|par? ~2 $`},
	{"comments", `
		laisser|laissez|ajouter|écrire|poster un|une|votre commentaire|réponse $
		annuler la réponse $
		commentaires|commentaire|répondre $
		# commentaires|commentaire $`},
	{"navigation", `
		lire|en|voir|afficher|charger la|plus|savoir|aussi|l'article|tout suite|plus|complet? ~4 $
		continuer la lecture ~6 $
		articles|contenus|actualités similaires|liés|connexes|récents|associés|populaires $
		article|page précédent|suivant|précédente|suivante|original $
		retour en|à haut|l'accueil $
		accueil|menu|rechercher|recherche|contact|suivant|précédent|connexion $
		source|billet originale|original|d'origine $
		à lire aussi ~6 $
		les plus lus $`},
	{"copyright", `
		mentions légales $
		politique de confidentialité|cookies ~3 $
		conditions générales ~4 $`},
	{"advertising", `
		publicité|annonce|sponsorisé $`},
	{"newsletter", `
		newsletter|infolettre|abonnez|inscription vous? $`},
}

var vietnameseStrong = []phraseList{
	{"cookies", `
		chúng tôi sử dụng ~2 cookie|cookies
		trang|website web? này sử dụng ~2 cookie|cookies
		chấp nhận tất cả cookie|cookies? $
		bằng cách tiếp tục|sử|nhấp ~9 bạn đồng ý`},
	{"newsletter", `
		đăng ký|kí nhận ~1 bản|thông|email tin|của|mới
		cảm ơn bạn|quý đã ~1 đăng ký|kí
		nhập email|địa chỉ? ~2 của bạn`},
	{"sharing", `
		theo dõi|dỏi chúng tôi trên|tại
		chia sẻ bài|trang viết|này`},
	{"comments", `
		email|địa của|chỉ ~4 sẽ không được hiển thị|công
		các trường bắt buộc được
		bạn|vui phải|cần|lòng đăng nhập`},
	{"navigation", `
		có thể bạn ~1 quan|thích tâm?`},
	{"copyright", `
		mọi quyền được bảo lưu
		tất cả các? quyền ~1 bảo lưu`},
}

var vietnameseLabels = []phraseList{
	{"sharing", `
		chia sẻ ~3 $`},
	{"comments", `
		để|viết|gửi lại|bình một|luận? bình|trả|phản? luận|lời|hồi? $
		bình luận $
		hủy trả? lời? $`},
	{"navigation", `
		đọc|xem thêm|tiếp|tin ~3 $
		bài|tin|tin viết|tức|bài? liên|mới|cũ quan|nhất|hơn $
		nguồn ~1 $
		trang chủ $
		tìm kiếm $`},
	{"advertising", `
		quảng cáo $`},
	{"copyright", `
		bản quyền ~4 $
		chính sách bảo|quyền mật|riêng ~1 $`},
}
