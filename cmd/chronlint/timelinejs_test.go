//go:build timelinejs

package main

import (
	"html"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline"
)

const page = `<!DOCTYPE html>
<meta charset="utf-8">
<link rel="stylesheet" href="dist/css/timeline.css">
<script src="dist/js/timeline.js"></script>
<div id="timeline" style="width: 1000px; height: 600px"></div>
<script src="slides.js"></script>
<script>
new TL.Timeline("timeline", slides, {script_path: "dist/js", font: null, language: "en"});
</script>
`

// TestTimelineJSDrawsTheExportedChronicle has TimelineJS draw it in Chromium, without a
// network. The environment variable TIMELINEJS names the folder of the npm package
// @knight-lab/timelinejs.
func TestTimelineJSDrawsTheExportedChronicle(t *testing.T) {
	dist := os.Getenv("TIMELINEJS")
	if dist == "" {
		t.Fatal("TIMELINEJS is not set")
	}
	if status, _, stderr := run(t, nil, "demo", "--edited", "--write", "."); status != clean {
		t.Fatal(stderr)
	}
	var out, errs strings.Builder
	if status := (Command{nil, &out, &errs}).Main([]string{"convert", "--to=timelinejs", demoFile}); status != clean {
		t.Fatal(errs.String())
	}
	if err := os.CopyFS("dist", os.DirFS(filepath.Join(dist, "dist"))); err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string]string{"index.html": page, "slides.js": "const slides = " + out.String()} {
		if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}

	dom := drawn(t, "index.html")
	slide := regexp.MustCompile(`<div[^>]* class="tl-slide[ "][^>]*>`)
	events := timeline.Chile1973().Events
	if got, want := len(slide.FindAllString(dom, -1)), len(events)+1; got != want {
		t.Errorf("%d slides are drawn, want %d: one for each event, and the title", got, want)
	}
	var missing []string
	words := plainWords(dom)
	for _, e := range events {
		if !strings.Contains(dom, `id="`+e.ID+`-marker"`) || !strings.Contains(words, plainWords(html.EscapeString(e.Text))) {
			missing = append(missing, e.ID)
		}
	}
	if d := cmp.Diff([]string(nil), missing); d != "" {
		t.Errorf("events that are not drawn:\n%s", d)
	}
}

// plainWords returns the words of HTML, with a space between them.
func plainWords(s string) string {
	s = regexp.MustCompile(`<[^>]*>`).ReplaceAllString(s, " ")
	return strings.Join(strings.Fields(html.UnescapeString(s)), " ")
}

// drawn returns the document that a page is after its scripts have run.
func drawn(t *testing.T, file string) string {
	t.Helper()
	path, err := filepath.Abs(file)
	if err != nil {
		t.Fatal(err)
	}
	browser := exec.CommandContext(t.Context(), "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
		"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
		"--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir="+t.TempDir(),
		"--virtual-time-budget=20000", "--dump-dom", "file://"+path)
	browser.WaitDelay = time.Minute
	var errs strings.Builder
	browser.Stderr = &errs
	dom, err := browser.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, errs.String())
	}
	return string(dom)
}
