package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A bar shows how much of a file was read.
func TestProgressOfAFile(t *testing.T) {
	name := filepath.Join(t.TempDir(), "cases.jsonl")
	require.NoError(t, os.WriteFile(name, bytes.Repeat([]byte("{}\n"), 1000), 0o600))
	f, err := os.Open(name)
	require.NoError(t, err)
	defer f.Close()
	var out strings.Builder
	long := time.Now().Add(-time.Minute)
	p := &progress{w: &out, what: "cases asked", start: long, last: long}
	in := p.of(f)
	_, err = io.ReadFull(in, make([]byte, 1500))
	require.NoError(t, err)
	p.update(500)
	require.Regexp(t, `^\r\[#{15}\.{15}\] 50 %  500 cases asked, \d+/s $`, out.String())
	p.update(501)
	require.Equal(t, 1, strings.Count(out.String(), "\r"), "not more than five times a second")
	_, err = io.Copy(io.Discard, in)
	require.NoError(t, err)
	p.last = long
	p.update(1000)
	require.Contains(t, out.String(), "["+strings.Repeat("#", barWidth)+"] 100 %")
	p.finish()
	require.True(t, strings.HasSuffix(out.String(), "\n"))
}

// Of what comes through a pipe the length is not known, and what is no terminal sees
// nothing.
func TestProgressOfAPipe(t *testing.T) {
	var out strings.Builder
	long := time.Now().Add(-time.Minute)
	p := &progress{w: &out, what: "requests answered", start: long, last: long}
	_, err := io.Copy(io.Discard, p.of(strings.NewReader("{}\n")))
	require.NoError(t, err)
	p.update(1)
	require.Regexp(t, `^\r1 requests answered, \d+/s $`, out.String())

	out.Reset()
	p = newProgress(&out, "requests answered")
	p.last = long
	p.update(1)
	p.finish()
	require.Empty(t, out.String())
}
