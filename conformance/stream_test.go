package conformance_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/conformance"
)

const mebibyte = 1 << 20

// quote answers a line with itself in quotes.
func quote(dst, line []byte) []byte { return fmt.Appendf(dst, "%q\n", line) }

// stream answers a text and gives what was written.
func stream(t require.TestingT, r io.Reader, answer func(dst, line []byte) []byte) string {
	var out strings.Builder
	require.NoError(t, conformance.Stream(context.Background(), r, &out, answer, nil))
	return out.String()
}

// soon runs what must not wait for ever.
func soon(t *testing.T, what string, f func()) {
	t.Helper()
	done := make(chan struct{})
	go func() {
		defer close(done)
		f()
	}()
	select {
	case <-done:
	case <-time.After(time.Minute):
		t.Fatalf("%s: still waiting after a minute", what)
	}
}

func TestStream_Lines(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		want     []string
	}{
		{"nothing", "", nil},
		{"one blank line", "\n", []string{`""`}},
		{"blank lines", "\n\n\n", []string{`""`, `""`, `""`}},
		{"one line", "a\n", []string{`"a"`}},
		{"the last line without an end", "a\nb", []string{`"a"`, `"b"`}},
		{"a blank line at the end", "a\n\n", []string{`"a"`, `""`}},
		{"line ends of another system", "a\r\nb\r\n", []string{`"a\r"`, `"b\r"`}},
		{"a carriage return alone ends no line", "a\rb", []string{`"a\rb"`}},
		{"any bytes", "\x00\n\xff\n", []string{`"\x00"`, `"\xff"`}},
	} {
		var want string
		for _, line := range tt.want {
			want += line + "\n"
		}
		if got := stream(t, strings.NewReader(tt.in), quote); got != want {
			t.Errorf("%s: got %q, want %q", tt.name, got, want)
		}
	}
}

// However the text comes in, each line gets its answer, in order. The model splits
// the whole text.
func TestStream_OneAnswerForEachLineInOrder(t *testing.T) {
	readers := map[string]func(io.Reader) io.Reader{
		"whole":            func(r io.Reader) io.Reader { return r },
		"byte by byte":     iotest.OneByteReader,
		"half by half":     iotest.HalfReader,
		"end with a text":  iotest.DataErrReader,
		"through a buffer": func(r io.Reader) io.Reader { return bufio.NewReaderSize(r, 100) },
	}
	rapid.Check(t, func(t *rapid.T) {
		var text strings.Builder
		for range rapid.IntRange(0, 6).Draw(t, "runs") {
			line := strings.Repeat("x", rapid.OneOf(rapid.IntRange(0, 20), rapid.IntRange(65_530, 65_540)).Draw(t, "length"))
			for range rapid.OneOf(rapid.IntRange(1, 3), rapid.IntRange(510, 514)).Draw(t, "lines") {
				text.WriteString(line + "\n")
				if len(line) > 1000 {
					break
				}
			}
		}
		whole := text.String() + rapid.SampledFrom([]string{"", "last"}).Draw(t, "rest")
		var want []byte
		for line := range strings.Lines(whole) {
			want = quote(want, []byte(strings.TrimSuffix(line, "\n")))
		}
		reader := readers[rapid.SampledFrom([]string{"whole", "byte by byte", "half by half", "end with a text", "through a buffer"}).Draw(t, "reader")]
		if got := stream(t, reader(strings.NewReader(whole)), quote); got != string(want) {
			t.Fatalf("got %d bytes, want %d", len(got), len(want))
		}
	})
}

// Answers that take their time do not overtake each other, and are made at once on
// as many processors as there are.
func TestStream_WorksOnAllProcessors(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(2))
	const lines = 5_000
	var in, want strings.Builder
	for i := range lines {
		fmt.Fprintf(&in, "%d\n", i)
		fmt.Fprintf(&want, "\"%d\"\n", i)
	}
	met := make(chan struct{})
	waiting := sync.OnceFunc(func() { met <- struct{}{} })
	meeting := sync.OnceFunc(func() { <-met })
	soon(t, "two answers that wait for each other", func() {
		got := stream(t, strings.NewReader(in.String()), func(dst, line []byte) []byte {
			switch string(line) {
			case "0": // the first of the first batch
				waiting()
			case "600": // in the second batch
				meeting()
			}
			return quote(dst, line)
		})
		if got != want.String() {
			t.Error("the answers are not those of the lines")
		}
	})
}

// kinds gives the kind of error, or the state, of each answer.
func kinds(t *testing.T, out string) (list []string) {
	for line := range strings.Lines(out) {
		var reply struct {
			State string
			Error struct{ Kind string }
		}
		require.NoError(t, json.Unmarshal([]byte(line), &reply))
		list = append(list, reply.State+reply.Error.Kind)
	}
	return list
}

// An error is an answer, and the stream goes on.
func TestStream_GoesOnAfterErrors(t *testing.T) {
	good := `{"id":"1","decision":"expulsion","on":"2022-11-01","facts":{"violations":4}}`
	padded := func(length int) string { return good + strings.Repeat(" ", length-len(good)) }
	for _, tt := range []struct{ name, line, want string }{
		{"a misspelt fact", strings.Replace(good, "violations", "violatons", 1), "unknown-fact"},
		{"a wrong type", strings.Replace(good, "4", `"4"`, 1), "bad-value"},
		{"a duplicate name", strings.Replace(good, `"facts"`, `"on":"2022-11-01","facts"`, 1), "duplicate-name"},
		{"a day outside", strings.Replace(good, "2022", "2026", 1), "not-in-force"},
		{"a line of a mebibyte", padded(mebibyte), "met"},
		{"a line of a mebibyte and a byte", padded(mebibyte + 1), "bad-request"},
		{"a line of two mebibytes", padded(2 * mebibyte), "bad-request"},
		{"a line of twenty mebibytes", padded(20 * mebibyte), "bad-request"},
		{"a hundred thousand brackets", strings.Repeat("[", 100_000), "bad-request"},
		{"garbage", "garbage", "bad-request"},
		{"bytes", "\x00\xff", "bad-request"},
		{"a blank line", "", "bad-request"},
	} {
		out := stream(t, strings.NewReader(good+"\n"+tt.line+"\n"+good), conformance.AnswerLine)
		if diff := cmp.Diff([]string{"met", tt.want, "met"}, kinds(t, out)); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", tt.name, diff)
		}
	}
}

// A partner that writes one request and waits gets the answer, even where half of
// the next request is already under way.
func TestStream_AnswersAPartnerThatWaits(t *testing.T) {
	in, write := io.Pipe()
	read, out := io.Pipe()
	ended := make(chan error, 1)
	go func() {
		err := conformance.Stream(context.Background(), in, out, quote, nil)
		out.CloseWithError(err)
		ended <- err
	}()
	answers := bufio.NewReader(read)
	soon(t, "the partner", func() {
		half := ""
		for i := range 200 {
			line := fmt.Sprintf("request %d", i)
			next := fmt.Sprintf("request %d", i+1)[:i%9]
			_, err := io.WriteString(write, strings.TrimPrefix(line, half)+"\n"+next)
			require.NoError(t, err)
			half = next
			answer, err := answers.ReadString('\n')
			require.NoError(t, err)
			require.Equal(t, fmt.Sprintf("%q\n", line), answer)
		}
		require.NoError(t, write.Close())
		rest, err := io.ReadAll(answers)
		require.NoError(t, err)
		require.Equal(t, fmt.Sprintf("%q\n", half), string(rest))
	})
	require.NoError(t, <-ended)
}

// endless gives lines for ever, and counts what it gave.
type endless struct{ bytes atomic.Int64 }

func (e *endless) Read(p []byte) (int, error) {
	n := copy(p, "a\n")
	for n < len(p)-1 {
		n += copy(p[n:], p[:min(n, len(p)-n)&^1])
	}
	e.bytes.Add(int64(n))
	return n, nil
}

// rests reports whether nothing is read any more.
func (e *endless) rests() bool {
	before := e.bytes.Load()
	time.Sleep(10 * time.Millisecond)
	return e.bytes.Load() == before
}

// full takes some writes and fails from then on.
type full struct{ writes int }

var errFull = errors.New("the disk is full")

func (f *full) Write(p []byte) (int, error) {
	if f.writes--; f.writes < 0 {
		return 0, errFull
	}
	return len(p), nil
}

func TestStream_EndsWithTheErrorOfTheWriter(t *testing.T) {
	for _, writes := range []int{0, 1, 10} {
		soon(t, "a reader without end", func() {
			in := &endless{}
			err := conformance.Stream(context.Background(), in, &full{writes}, quote, nil)
			require.ErrorIs(t, err, errFull)
			require.Eventually(t, in.rests, 10*time.Second, time.Millisecond, "it reads on")
		})
	}
	soon(t, "a reader that waits", func() {
		in, write := io.Pipe()
		defer write.Close()
		go func() { _, _ = io.WriteString(write, "a\n") }()
		err := conformance.Stream(context.Background(), in, &full{}, quote, nil)
		require.ErrorIs(t, err, errFull)
	})
}

// What came in whole is answered; what the error cut is not.
func TestStream_EndsWithTheErrorOfTheReader(t *testing.T) {
	broken := errors.New("the line is dead")
	for in, want := range map[string]string{"": "", "a\nb\n": "\"a\"\n\"b\"\n", "a\nb": "\"a\"\n"} {
		var out strings.Builder
		err := conformance.Stream(context.Background(), io.MultiReader(strings.NewReader(in), iotest.ErrReader(broken)), &out, quote, nil)
		require.ErrorIs(t, err, broken)
		require.Equal(t, want, out.String())
	}
}

func TestStream_EndsWithTheContext(t *testing.T) {
	soon(t, "a context that has ended", func() {
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		in := &endless{}
		require.ErrorIs(t, conformance.Stream(ctx, in, io.Discard, quote, nil), context.Canceled)
		require.Eventually(t, in.rests, 10*time.Second, time.Millisecond, "it reads on")
	})
	soon(t, "a reader without end", func() {
		ctx, cancel := context.WithCancel(context.Background())
		err := conformance.Stream(ctx, &endless{}, io.Discard, quote, func(lines int) {
			if lines > 10_000 {
				cancel()
			}
		})
		require.ErrorIs(t, err, context.Canceled)
	})
	soon(t, "a reader that waits", func() {
		ctx, cancel := context.WithCancel(context.Background())
		in, write := io.Pipe()
		defer write.Close()
		go func() { _, _ = io.WriteString(write, "a\n") }()
		var out strings.Builder
		err := conformance.Stream(ctx, in, &out, quote, func(int) { cancel() })
		require.ErrorIs(t, err, context.Canceled)
		require.Equal(t, "\"a\"\n", out.String())
	})
}

// Progress counts the lines whose answers are written.
func TestStream_CountsTheLinesAnswered(t *testing.T) {
	var out bytes.Buffer
	var counts []int
	in := strings.NewReader(strings.Repeat("a\n", 3_000))
	require.NoError(t, conformance.Stream(context.Background(), in, &out, quote, func(lines int) {
		counts = append(counts, lines)
		require.Equal(t, lines, bytes.Count(out.Bytes(), []byte("\n")))
	}))
	require.Greater(t, len(counts), 1)
	require.IsIncreasing(t, counts)
	require.Equal(t, 3_000, counts[len(counts)-1])
}

// stuck is a writer that takes nothing until it is freed.
type stuck chan struct{}

func (s stuck) Write([]byte) (int, error) {
	<-s
	return 0, errFull
}

// Where nobody takes the answers, no more is read than some batches hold.
func TestStream_WaitsForTheWriter(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(2))
	in, out := &endless{}, make(stuck)
	ended := make(chan error)
	go func() { ended <- conformance.Stream(context.Background(), in, out, quote, nil) }()
	require.Eventually(t, func() bool { return in.bytes.Load() > 0 && in.rests() }, 10*time.Second, time.Millisecond, "it reads on")
	require.Less(t, in.bytes.Load(), int64(mebibyte))
	close(out)
	require.ErrorIs(t, <-ended, errFull)
}

// long gives a text of many long lines without holding it, and looks now and then
// at how much memory is in use.
type long struct {
	left    int
	line    string
	at      int
	looked  int
	highest uint64
}

func (l *long) Read(p []byte) (int, error) {
	if l.left <= 0 {
		return 0, io.EOF
	}
	n := copy(p[:min(len(p), l.left)], l.line[l.at:])
	l.at = (l.at + n) % len(l.line)
	l.left -= n
	if l.looked -= n; l.looked <= 0 {
		l.looked = 8 * mebibyte
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		l.highest = max(l.highest, m.HeapAlloc)
	}
	return n, nil
}

// A hundred megabytes of long lines, some of them too long, pass through memory
// that would not hold them.
func TestStream_BoundedMemory(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(2))
	defer debug.SetGCPercent(debug.SetGCPercent(20)) // so that what is in use is what is needed
	fact := func(length int) string {
		return `{"id":"1","decision":"expulsion","on":"2022-11-01","facts":{"` + strings.Repeat("v", length) + `":4}}` + "\n"
	}
	in := &long{left: 100_000_000, line: fact(900_000) + fact(60_000_000) + strings.Repeat("{", 3_000_000) + "\n" + fact(100_000)}
	runtime.GC()
	var before runtime.MemStats
	runtime.ReadMemStats(&before)
	require.NoError(t, conformance.Stream(context.Background(), in, io.Discard, conformance.AnswerLine, nil))
	const most = 48 * mebibyte
	if used := int64(in.highest) - int64(before.HeapAlloc); used > most {
		t.Errorf("%d MiB in use", used/mebibyte)
	}
}
