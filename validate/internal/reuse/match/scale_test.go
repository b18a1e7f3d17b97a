package match

import (
	"bufio"
	"flag"
	"os"
	"strings"
	"testing"
	"time"
)

// TestFindAtScale reports the time that Find takes for a number of generated texts, the peak of resident memory
// if the system reports it, and what it finds. With -write, the texts are left in a file, one per line, to measure
// another program on.
//
//	go test ./validate/internal/reuse/match -run Scale -v -scale 1000000 -write /tmp/texts
var (
	scale      = flag.Int("scale", 2000, "find among so many generated texts")
	scaleWords = flag.Int("words", 20, "words of each of the -scale texts")
	workers    = flag.Int("workers", 0, "goroutines that -scale may use; 0: one per CPU")
	write      = flag.String("write", "", "write the -scale texts to this file")
)

func TestFindAtScale(t *testing.T) {
	texts := generated(*scale, *scaleWords)
	bytes := 0
	for _, text := range texts {
		bytes += len(text.Body)
	}
	if *write != "" {
		writeLines(t, *write, texts)
	}
	const leastBits = 30
	before := memory("VmRSS")
	start := time.Now()
	r := Find(texts, Options{MinBits: leastBits, Workers: *workers})
	took := time.Since(start)
	t.Logf("%d texts of %.1f MB: %.3f s, %.1f MB/s, RSS %s (%s with the texts alone), %d matches, %d runs demoted",
		len(texts), float64(bytes)/1e6, took.Seconds(), float64(bytes)/1e6/took.Seconds(), memory("VmHWM"), before, len(r.Matches), r.Demoted)
	for _, m := range r.Matches {
		if m.Bits < leastBits {
			t.Fatalf("a match of %.1f bits", m.Bits)
		}
	}
}

func writeLines(t *testing.T, path string, texts []Text) {
	t.Helper()
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	w := bufio.NewWriter(file)
	for _, text := range texts {
		w.WriteString(text.Body)
		w.WriteByte('\n')
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
}

// memory reads a line of what Linux says of the process, such as its resident memory.
func memory(key string) string {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return "unknown"
	}
	_, rest, _ := strings.Cut(string(status), key+":")
	value, _, _ := strings.Cut(rest, "\n")
	return strings.Join(strings.Fields(value), " ")
}
