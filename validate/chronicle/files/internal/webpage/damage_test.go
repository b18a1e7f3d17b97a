package webpage_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

const (
	portBullets = `<!DOCTYPE html>
<html lang="en">
<head><title>The port</title></head>
<body>
<nav><a href="/">Home</a></nav>
<article>
<h1>The port</h1>
<p>A town by the sea.</p>
<ul class="timeline">
<li><b>May 1902:</b> The lamp is lit at dusk.</li>
<li><b>3 February 1911:</b> A storm takes the head of the pier.</li>
<li><b>1912–13:</b> The pier is mended with oak.</li>
<li><b>12 October 1931:</b> Electric light comes to the tower.</li>
</ul>
</article>
<footer><p>Imprint</p></footer>
</body>
</html>
`
	portHeadings = `<h1>The port</h1>
<h2>May 1902</h2>
<p>The lamp is lit at dusk.</p>
<h2>3 February 1911: A storm</h2>
<p>It takes the head of the pier.</p>
<p>It is never found.</p>
<h2>12 October 1931</h2>
<p>Electric light comes to the tower.</p>
`
	portTable = `<table>
<tr><th>Date</th><th>Event</th></tr>
<tr><td>May 1902</td><td>The lamp is lit.</td></tr>
<tr><td>3 February 1911</td><td>A storm</td></tr>
<tr><td>1912–13</td><td>Oak for the pier</td></tr>
<tr><td>12 October 1931</td><td>Electric light</td></tr>
</table>
`
)

func TestNoDamageIsPassedOver(t *testing.T) {
	keys := []string{"May", "February", "October"}
	for _, s := range []filestest.Sample{
		{Name: "bullets.html", Content: portBullets, Marks: "<>/\":\n", Keys: keys},
		{Name: "headings.html", Content: portHeadings, Marks: "<>/:\n", Keys: keys},
		{Name: "table.html", Content: portTable, Marks: "<>/:\n", Keys: keys},
	} {
		t.Run(s.Name, func(t *testing.T) { filestest.CheckDamage(t, s) })
	}
}
