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

const portTable = `# The port

| Date | Event |
| --- | --- |
| May 1902 | The lamp is lit. |
| 3 February 1911 | A storm |
| 1912–13 | Oak for the pier |
| 12 October 1931 | Electric light |
| 1953-02-01 | The sea comes again. |
`

const portLog = `# Incident of 3 May 2026

## Timeline

- 14:03 UTC – The alert for the lamp fires.
- 14:10 UTC – The keeper is called.
- 14:25 UTC – A fuse is changed.
- 15:02 UTC – The lamp is lit again.
- 15:30 UTC – The incident is closed.
`

const portDefinitions = `# The port

May 1902
: The lamp is lit at dusk.

3 February 1911
: A storm takes the head of the pier.

1912–13
: The pier is mended with oak.

12 October 1931
: Electric light comes to the tower.
`

func TestNoDamageIsPassedOver(t *testing.T) {
	keys := []string{"May", "February", "October"}
	for _, s := range []filestest.Sample{
		{Name: "bullets.md", Content: portBullets, Marks: "-*#:\n", Keys: keys},
		{Name: "headings.md", Content: portHeadings, Marks: "#:\n", Keys: keys},
		{Name: "log.md", Content: portLog, Marks: "#-:\n", Keys: []string{"UTC"}},
		{Name: "definitions.md", Content: portDefinitions, Marks: "#:\n", Keys: keys},
		{Name: "table.md", Content: portTable, Marks: "|-#:\n", Keys: keys},
	} {
		t.Run(s.Name, func(t *testing.T) { filestest.CheckDamage(t, s) })
	}
}

// What looks like a damaged date or mark and is none.
func TestSoundMarkdownIsNotSuspected(t *testing.T) {
	for name, content := range map[string]string{
		"numbers of issues":          "# Changes\n\n## 1.2.0 (2020-10-21)\n\n#1817 - reverts a change\n\n## 1.1.0 (2020-10-07)\n\n- #1775 a fix\n\n## 1.0.0 (2020-08-11)\n\nFirst.\n",
		"a release without its date": "# Changes\n\n## [v3.20.1]\n\n- A fix.\n\n## [v3.20.0] - 2024-04-22\n\n- A fix.\n\n## [v3.19.2] - 2024-03-13\n\n- A fix.\n\n## [v3.19.1] - 2024-03-01\n\n- A fix.\n",
		"dates and dashes in prose":  "- **1902:** The lamp is lit. - 1911 is another year.\n- **1911:** A storm.\n  - 1912: It is mended.\n- **1931:** Light.\n",
		"a section below dates":      portHeadings + "\n## Sources\n\nThe archive of 1953.\n",
	} {
		c := filestest.Read(t, "t.md", content)
		if got := filestest.Faults(c); len(got) > 0 {
			t.Errorf("%s: %q", name, got)
		}
	}
}
