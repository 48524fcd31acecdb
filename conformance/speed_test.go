package conformance_test

import (
	"bytes"
	"context"
	"io"
	"os"
	"runtime"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/conformance"
)

// suiteLines gives the request lines of the suite: of decisions made of rules alone,
// or all of them.
func suiteLines(t testing.TB, rulesOnly bool) (lines [][]byte) {
	vectors, err := conformance.Load(conformance.SuiteFS())
	require.NoError(t, err)
	for i := range vectors {
		line, err := vectors[i].RequestLine()
		require.NoError(t, err)
		if rulesOnly {
			if vectors[i].Expect.Error != nil || !rules(line) {
				continue
			}
		}
		lines = append(lines, line)
	}
	return lines
}

func rules(line []byte) bool {
	for d := range conformance.Decisions() {
		if d.Computed == nil && bytes.Contains(line, []byte(`"decision":"`+d.Rules.Name+`"`)) {
			return true
		}
	}
	return false
}

// BenchmarkDecide answers the requests of the suite, one after the other, each read
// from its line and written as one.
func BenchmarkDecide(b *testing.B) {
	for _, bb := range []struct {
		name  string
		rules bool
	}{{"rules", true}, {"mixed", false}} {
		b.Run(bb.name, func(b *testing.B) {
			lines := suiteLines(b, bb.rules)
			var out []byte
			i := 0
			b.ReportAllocs()
			for b.Loop() {
				out = conformance.AnswerLine(out[:0], lines[i%len(lines)])
				i++
			}
		})
	}
}

// repeated gives n lines, one after the other, without keeping them.
type repeated struct {
	lines [][]byte
	n, at int
	rest  []byte
}

func (r *repeated) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if len(r.rest) == 0 {
			if r.at == r.n {
				return n, io.EOF
			}
			r.rest = append(bytes.Clone(r.lines[r.at%len(r.lines)]), '\n')
			r.at++
		}
		copied := copy(p[n:], r.rest)
		n, r.rest = n+copied, r.rest[copied:]
	}
	return n, nil
}

type lineCounter struct{ lines int }

func (c *lineCounter) Write(p []byte) (int, error) {
	c.lines += bytes.Count(p, []byte("\n"))
	return len(p), nil
}

// A long stream of all the requests of the suite keeps its memory flat. The number of
// lines is small here; PANA_STREAM_LINES=1000000 makes it a million.
func TestStream_LongAndFlat(t *testing.T) {
	n := 20_000
	if s := os.Getenv("PANA_STREAM_LINES"); s != "" {
		var err error
		n, err = strconv.Atoi(s)
		require.NoError(t, err)
	}
	lines := suiteLines(t, false)
	var most uint64
	var out lineCounter
	start := time.Now()
	done := func(answered int) {
		if answered%8192 < 512 {
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			most = max(most, m.HeapInuse)
		}
	}
	require.NoError(t, conformance.Stream(context.Background(), &repeated{lines: lines, n: n}, &out, conformance.AnswerLine, done))
	require.Equal(t, n, out.lines)
	require.Less(t, most, uint64(256<<20), "heap in use")
	took := time.Since(start)
	t.Logf("%d requests in %s, %.0f a second; at most %d MiB of heap in use", n, took.Round(time.Millisecond), float64(n)/took.Seconds(), most>>20)
}
