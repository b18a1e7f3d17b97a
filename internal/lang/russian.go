package lang

// Russian is what is known of Russian.
var Russian = &Language{
	Tag:  "ru",
	Name: "Russian",
	Calendar: Calendar{
		Months: [12]Names{
			{Name: "январь", Also: "январю января январе", Short: "янв"},
			{Name: "февраль", Also: "февралю февраля феврале", Short: "февр фев"},
			{Name: "март", Also: "марту марта марте"},
			{Name: "апрель", Also: "апрелю апреля апреле", Short: "апр"},
			{Name: "май", Also: "маю мая мае"},
			{Name: "июнь", Also: "июню июня июне"},
			{Name: "июль", Also: "июлю июля июле"},
			{Name: "август", Also: "августу августа августе", Short: "авг"},
			{Name: "сентябрь", Also: "сентябрю сентября сентябре", Short: "сент сен"},
			{Name: "октябрь", Also: "октябрю октября октябре", Short: "окт"},
			{Name: "ноябрь", Also: "ноябрю ноября ноябре", Short: "нояб"},
			{Name: "декабрь", Also: "декабрю декабря декабре", Short: "дек"},
		},
		Weekdays: [7]Names{
			{Name: "понедельник"},
			{Name: "вторник"},
			{Name: "среда", Also: "среду"},
			{Name: "четверг"},
			{Name: "пятница", Also: "пятницу"},
			{Name: "суббота", Also: "субботу"},
			{Name: "воскресенье"},
		},
		Seasons:  Values{List: `весна=21 весной=21 весны=21 лето=22 летом=22 осень=23 осенью=23 зима=24 зимой=24`},
		DayParts: Values{List: `утро=1 утра=1 утром=1 ночь=2 ночи=2 ночью=2 дня=3 вечер=3 вечера=3 вечером=3`},
		BC:       Set{List: `до_н_э до_нашей_эры до_р_х`},
		AD:       Set{List: `н_э нашей_эры`},
		About:    Set{List: `около ок примерно`},
		Styles: Styles{
			Old:   Set{List: `старого_стиля по_старому_стилю ст_ст`},
			New:   Set{List: `нового_стиля по_новому_стилю н_ст`},
			Links: Set{List: `по`},
		},
	},
	Numbers: Numbers{
		Cardinals: Values{List: `один=1 одна=1 два=2 две=2 три=3 четыре=4 пять=5 шесть=6 семь=7 восемь=8 девять=9 десять=10 одиннадцать=11 двенадцать=12
			тринадцать=13 четырнадцать=14 пятнадцать=15 шестнадцать=16 семнадцать=17 восемнадцать=18 девятнадцать=19 двадцать=20 тридцать=30 сорок=40
			пятьдесят=50 шестьдесят=60 семьдесят=70 восемьдесят=80 девяносто=90 сто=100 двести=200 триста=300 тысяча=1000`},
		OrdinalEndings: Set{List: `го е й я м`},
		DecadeEndings:  Set{List: `х е`},
		Roman:          Values{List: `i=1 ii=2 iii=3 iv=4 v=5 vi=6 vii=7 viii=8 ix=9 x=10 xi=11 xii=12 xiii=13 xiv=14 xv=15 xvi=16 xvii=17 xviii=18 xix=19 xx=20 xxi=21`},
		Multipliers:    Set{List: `тысяча`},
	},
	Time: &Time{
		Determiners: Determiners{
			This:        Set{List: `этот этого этом эта этой`},
			That:        Set{List: `тот того том та той тем_же`},
			Same:        Set{List: `же самый самого`},
			Possessives: Set{List: `его её ее их`},
		},
		Pointers: Pointers{
			Next:     Set{List: `следующий следующего следующем следующая следующей будущем`},
			Previous: Set{List: `прошлый прошлого прошлом прошлой предыдущий предыдущего предыдущем`},
			Later:    Set{List: `спустя позже после`},
			Earlier:  Set{List: `раньше до`},
			Ago:      Set{List: `назад`},
		},
		Prepositions: Prepositions{
			Before:  Set{List: `до перед`},
			After:   Set{List: `после`},
			By:      Set{List: `к`},
			From:    Set{List: `с со`},
			Between: Set{List: `между`},
			Through: Set{List: `по до`},
			On:      Set{List: `в во на за от`},
			In:      Set{List: `за`},
		},
		Parts: Parts{
			Early:  Set{List: `начало начале начала`},
			Middle: Set{List: `середина середине середины`},
			Late:   Set{List: `конец конце конца`},
			Nouns:  Set{List: `часть части дни днях`},
		},
		Joints: Joints{
			And:   Set{List: `и`},
			Or:    Set{List: `или`},
			Years: Set{List: `и по до или`},
		},
		Hedges: Hedges{
			About:  Set{List: `около примерно приблизительно`},
			Circa:  Set{List: `около ок`},
			Nearly: Set{List: `почти`},
			Over:   Set{List: `более больше свыше`},
			Under:  Set{List: `менее меньше`},
		},
		Lengths: Lengths{
			For:   Set{List: `в_течение длился длилась длилось`},
			Every: Set{List: `каждый каждую каждое`},
			Some:  Set{List: `несколько`},
		},
		Units: []Unit{
			{Span: Second, One: Values{List: `секунда секунду`}, Many: Values{List: `секунды секунд`}},
			{Span: Minute, One: Values{List: `минута минуту`}, Many: Values{List: `минуты минут`}},
			{Span: Hour, One: Values{List: `час`}, Many: Values{List: `часа часов`}},
			{Span: Day, One: Values{List: `день`}, Many: Values{List: `дня дней суток`}},
			{Span: Week, One: Values{List: `неделя неделю недели`}, Many: Values{List: `недели недель`}},
			{Span: Month, One: Values{List: `месяц`}, Many: Values{List: `месяца месяцев`}},
			{Span: Year, One: Values{List: `год году`}, Many: Values{List: `года лет годы`}},
			{Span: Decade, One: Values{List: `десятилетие`}, Many: Values{List: `десятилетия десятилетий`}},
			{Span: Century, One: Values{List: `век веке века`}, Many: Values{List: `века веков`}},
			{Span: Millennium, One: Values{List: `тысячелетие`}, Many: Values{List: `тысячелетия тысячелетий`}},
		},
		Clock: Clock{
			Midnight: Set{List: `полночь`},
			Cues:     Set{List: `в`},
		},
		Years: Years{
			Strong: Set{List: `с до после между весной летом осенью зимой`},
			Weak:   Set{List: `в к`},
			Pair:   Set{List: `между`},
		},
		Amounts: Amounts{
			Labels:  Set{List: `№ номер стр статья статьи ст глава пункт указ закон приказ дом кв`},
			Changes: Set{List: `вырос выросла выросло увеличился увеличилось сократился сократилось составил составила составило насчитывал насчитывала более менее`},
			Counts:  Set{List: `число количество население численность сумма`},
			Measures: Set{List: `км м см мм кг т л га руб рублей рубля рубль коп копеек тонн тысяч тыс миллионов млн миллиардов млрд процентов метров километров вёрст
				верст человек чел раз голосов`},
			Collectives: Set{List: `человек солдат людей раненых убитых жителей рабочих пленных детей женщин мужчин орудий домов экземпляров членов студентов`},
		},
		Clauses: Clauses{
			Light:   Set{List: `и в во на с со по за из от до к ко у о об не он она они оно его её их был была было были что как который которая когда где но а же`},
			Openers: Set{List: `он она они оно что как который которая которые когда где был была было были`},
		},
	},
	Label: &Label{
		About:     Set{List: `около ок примерно`},
		Unsure:    Set{List: `вероятно возможно`},
		Stretch:   Set{List: `начало начале конец конце середина середине`},
		Open:      Set{List: `настоящее_время наст`},
		Years:     Set{List: `год года году г гг`},
		Centuries: Set{List: `век века веке веков в вв`},
		Millennia: Set{List: `тысячелетие тысячелетия тыс`},
		Stopped:   Set{List: `в вв тыс`},
	},
	LastJulian: 1918,
	Grammar: Grammar{
		Single:         Set{List: `был была были и в во с со на из для от до по при перед но или к ко`},
		Personals:      Set{List: `они он она оно мы вы`},
		Conjunctions:   Set{List: `и или но а чем`},
		Directions:     Set{List: `до как к`},
		Relatives:      Set{List: `который которые которых которым которого`},
		RelativeStarts: Set{List: `который которая которое которые`},
		Prepositions:   Set{List: `в на с к у о из от для`},
		TitleWords:     Set{List: `по`},
	},
	Series: Series{
		Places: Set{List: `первый первая первое первого первой первую второй вторая второе второго вторую третий третья третье третьего третьей третью
			четвёртый четвертый четвёртого четвертого пятый пятая пятого пятой шестой седьмой последний последняя последнего последней`},
		Counts: Set{List: `два две три четыре пять шесть семь восемь девять десять двадцать тридцать сорок пятьдесят сто двести тысяча`},
		Stages: Set{List: `начинается начался началась началось открывается открыт открыта открылся открылась заканчивается закончился закончилась
			завершился завершилась закрыт закрыта закрылся закрылась`},
	},
	Chronicles: Chronicles{
		Names: Set{List: `хронология хроника летопись`},
	},
	Quoting: Quoting{
		Pairs: `«» „“`,
		Sayings: Set{List: `сказал сказала сказали говорит говорил написал написала пишет писал заявил заявила заявили вспоминает вспоминал рассказал
			рассказала объявил утверждал согласно словам`},
	},
	Marks: Marks{
		Words:   Set{List: `и в на с по не был была было его от из для что как к за года при`},
		Percent: 10,
	},
	Furniture: Furniture{
		Addresses: []Phrases{
			{"cookies", `
				мы используем ~4 cookie|cookies|куки
				этот|наш|данный сайт использует ~4 cookie|cookies|куки
				продолжая ~9 соглашаетесь ~9 cookie|cookies|куки|использованием`},
			{"newsletter", `
				подпишитесь|подписывайтесь на наш|нашу|наши|рассылку|канал ~3
				спасибо за подписку`},
			{"sharing", `
				следите за нами|новостями ~3
				поделитесь|поделиться этой|этим|статьёй|статьей|записью ~2
				нажмите здесь|сюда ~3`},
			{"comments", `
				ваш адрес email|e|электронной ~2 не будет опубликован
				обязательные поля помечены
				вы должны|чтобы ~3 авторизоваться|войти|авторизоваться ~3`},
			{"copyright", `
				все права защищены`},
		},
		Labels: []Phrases{
			{"sharing", `
				поделиться|распечатать ~2 $`},
			{"comments", `
				добавить|оставить|оставьте комментарий $
				комментарии|комментарий|ответить $
				отменить ответ $`},
			{"navigation", `
				читать|читайте|показать далее|также|ещё|еще|больше|полностью ~3 $
				похожие|последние|связанные записи|статьи|новости $`},
			{"copyright", `
				политика конфиденциальности $
				пользовательское соглашение $`},
		},
		Banners: []string{
			"Мы используем файлы cookie.",
			"Все права защищены.",
		},
	},
	Columns: Columns{
		Date:  Set{List: `дата когда начало`},
		End:   Set{List: `конец окончание`},
		Year:  Set{List: `год`},
		Month: Set{List: `месяц`},
		Day:   Set{List: `день`},
		Title: Set{List: `событие название заголовок`},
		Text:  Set{List: `описание текст подробности содержание`},
	},
}
