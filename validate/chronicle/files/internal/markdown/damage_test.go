package markdown_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

const portBullets = `# The port

A town by the sea.

- **May 1902:** The lamp is lit at dusk.
- **3 February 1911:** A storm takes the head of the pier.
- **1912–13:** The pier is mended with oak.
- **12 October 1931:** Electric light comes to the tower.
- **1953-02-01:** The sea comes again, and boats bring the families to the church.
`

const portHeadings = `# Timeline of the port

## May 1902

The lamp is lit at dusk.

## 3 February 1911: A storm

It takes the head of the pier.

It is never found.

## 1912

The pier is mended with oak.

## 12 October 1931

Electric light comes to the tower.
`

func TestNoDamageIsPassedOver(t *testing.T) {
	keys := []string{"May", "February", "October"}
	for _, s := range []filestest.Sample{
		{Name: "bullets.md", Content: portBullets, Marks: "-*#:\n", Keys: keys},
		{Name: "headings.md", Content: portHeadings, Marks: "#:\n", Keys: keys},
	} {
		t.Run(s.Name, func(t *testing.T) { filestest.CheckDamage(t, s) })
	}
}
