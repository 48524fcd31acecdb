package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync/atomic"
	"time"
)

// progress shows how far long work has come: on a terminal only, on one line, and
// not before the work has taken a second. Where the length of the work is known it
// draws a bar.
type progress struct {
	w     io.Writer
	what  string
	start time.Time
	last  time.Time
	read  atomic.Int64 // bytes of the input
	size  int64        // of the input; 0 where it is not known
}

func newProgress(w io.Writer, what string) *progress {
	f, ok := w.(*os.File)
	if !ok || !isTerminal(f) {
		w = nil
	}
	now := time.Now()
	return &progress{w: w, what: what, start: now, last: now.Add(time.Second)}
}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// of gives an input that is followed while it is read. Of a file the length is known.
func (p *progress) of(in io.Reader) io.Reader {
	if f, ok := in.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
			p.size = info.Size()
		}
	}
	return &followed{in, &p.read}
}

// followed counts what is read.
type followed struct {
	in   io.Reader
	read *atomic.Int64
}

func (f *followed) Read(b []byte) (int, error) {
	n, err := f.in.Read(b)
	f.read.Add(int64(n))
	return n, err
}

func (p *progress) update(n int) {
	if p.w == nil {
		return
	}
	now := time.Now()
	if now.Before(p.last) {
		return
	}
	p.last = now.Add(200 * time.Millisecond)
	fmt.Fprintf(p.w, "\r%s%d %s, %.0f/s ", p.bar(), n, p.what, float64(n)/now.Sub(p.start).Seconds())
}

const barWidth = 30

// bar draws the part of the input that was read.
func (p *progress) bar() string {
	if p.size == 0 {
		return ""
	}
	done := min(p.read.Load(), p.size)
	full := int(done * barWidth / p.size)
	return fmt.Sprintf("[%s%s] %d %%  ", strings.Repeat("#", full), strings.Repeat(".", barWidth-full), done*100/p.size)
}

func (p *progress) finish() {
	if p.w != nil && p.last.Sub(p.start) > time.Second {
		fmt.Fprintln(p.w)
	}
}
