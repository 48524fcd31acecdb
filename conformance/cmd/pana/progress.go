package main

import (
	"fmt"
	"io"
	"os"
	"time"
)

// progress shows how far long work has come: on a terminal only, on one line, and
// not before the work has taken a second.
type progress struct {
	w     io.Writer
	what  string
	start time.Time
	last  time.Time
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

func (p *progress) update(n int) {
	if p.w == nil {
		return
	}
	now := time.Now()
	if now.Before(p.last) {
		return
	}
	p.last = now.Add(200 * time.Millisecond)
	fmt.Fprintf(p.w, "\r%d %s, %.0f/s ", n, p.what, float64(n)/now.Sub(p.start).Seconds())
}

func (p *progress) finish() {
	if p.w != nil && p.last.Sub(p.start) > time.Second {
		fmt.Fprintln(p.w)
	}
}
