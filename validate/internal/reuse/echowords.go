package reuse

import "strings"

// The words that echoes are judged by, in the languages most met: en es fr de pt it nl ru.
var (
	// conjunctions join two phrases of one form.
	conjunctions = set(`and or but nor than while versus y e o u pero ni que et ou mais und oder aber noch als mas nem ma né
		maar eller и или но а чем`)

	// directions do so just before the second of them.
	directions = set(`to till until as like hasta à jusqu'à jusqu’à comme bis wie zu até como fino come tot zoals til till до как к`)

	// relatives open a clause that belongs to the phrase before them.
	relatives = set(`who whom which that quienes quien que cuales quem qui lesquels die der den das welche welchen che cui wie dat который
		которые которых которым которого`)

	articles = set(`the a an el la los las un una le les l' l’ une der die das den dem ein eine einen o os as um uma il lo gli i de het een`)

	personals = set(`he she it they we you i él ella ellos ellas nosotros on il elle ils elles nous vous je tu er sie es wir ihr ich
		ele ela eles elas nós lui lei loro noi voi hij zij ze wij они он она оно мы вы`)
)

func set(list string) map[string]bool {
	words := map[string]bool{}
	for _, w := range strings.Fields(list) {
		words[w] = true
	}
	return words
}

func isConjunction(word string) bool { return conjunctions[strings.ToLower(word)] }
func isDirection(word string) bool   { return directions[strings.ToLower(word)] }
func isRelative(word string) bool    { return relatives[strings.ToLower(word)] }
func isArticle(word string) bool     { return articles[strings.ToLower(word)] }
func isPersonal(word string) bool    { return personals[strings.ToLower(word)] }
