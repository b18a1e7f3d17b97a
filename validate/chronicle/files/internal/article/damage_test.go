package article_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

const portArticle = `The port

The port has had a lamp for as long as anyone remembers.

Timeline

1902 May

The lamp is lit at dusk for the first time.

3 February 1911

A storm takes the head of the pier. Forty metres are never found.

1912–13

The pier is mended with oak.

October 1931

Electric light comes to the tower.

1953

The sea comes again.
`

func TestNoDamageIsPassedOver(t *testing.T) {
	filestest.CheckDamage(t, filestest.Sample{Name: "port.txt", Content: portArticle, Marks: "\n", Keys: []string{"May", "February", "October"}})
}
