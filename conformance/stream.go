package conformance

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"runtime"
)

// A batch of the stream has at most batchLines lines, and all but the first came
// with one read of at most readBytes: small enough that memory stays flat, large
// enough that handing it on costs nothing.
const (
	batchLines = 512
	readBytes  = 64 << 10
)

// Stream answers requests, one a line, in their order and on all processors: for
// each line it writes what answer appends for it, which should end with a
// newline. It keeps a bounded number of lines in memory whatever the length of
// the stream or of a line, and writes every answer as soon as no further whole
// line is waiting to be read. It ends at the end of the input, with the first
// error of reading or writing, or with the context's. A line that an error of
// reading cut short is not answered. Where Stream ends early, a read that has begun
// goes on until r returns; nothing is read after that.
//
// done, where it is not nil, is called after each written batch with the number
// of lines answered so far.
func Stream(ctx context.Context, r io.Reader, w io.Writer, answer func(dst, line []byte) []byte, done func(lines int)) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	workers := runtime.GOMAXPROCS(0)
	queue := make(chan *batch, 2*workers) // in the order of the input
	work := make(chan *batch, 2*workers)
	for range workers {
		go func() {
			for b := range work {
				b.answer(answer)
			}
		}()
	}
	readErr := make(chan error, 1)
	go func() {
		defer close(queue)
		defer close(work)
		readErr <- readBatches(ctx, r, func(b *batch) {
			for _, next := range [...]chan<- *batch{queue, work} {
				select {
				case next <- b:
				case <-ctx.Done():
				}
			}
		})
	}()
	for total := 0; ; {
		b, err := nextAnswered(ctx, queue)
		if err != nil {
			return err
		}
		if b == nil {
			return <-readErr
		}
		if _, err := w.Write(b.out); err != nil {
			return err
		}
		if total += len(b.ends); done != nil {
			done(total)
		}
	}
}

// nextAnswered waits for the next batch and its answers; nil is the end.
func nextAnswered(ctx context.Context, queue <-chan *batch) (*batch, error) {
	select {
	case b, ok := <-queue:
		if !ok {
			return nil, nil
		}
		select {
		case <-b.ready:
			return b, nil
		case <-ctx.Done():
		}
	case <-ctx.Done():
	}
	return nil, ctx.Err()
}

// batch is some lines of a stream, one after the other, and their answers.
type batch struct {
	lines []byte
	ends  []int
	out   []byte
	ready chan struct{} // closed when the answers are there
}

// answer appends the answers to all lines.
func (b *batch) answer(answer func(dst, line []byte) []byte) {
	from := 0
	for _, end := range b.ends {
		b.out = answer(b.out, b.lines[from:end])
		from = end
	}
	close(b.ready)
}

// readBatches cuts the input into batches. A line of more than maxLine bytes is
// cut to one byte more than that, so that it is known to be too long.
func readBatches(ctx context.Context, r io.Reader, send func(*batch)) error {
	in := bufio.NewReaderSize(r, readBytes)
	b := &batch{ready: make(chan struct{})}
	flush := func() {
		if len(b.ends) > 0 {
			send(b)
			b = &batch{ready: make(chan struct{})}
		}
	}
	defer flush()
	for ctx.Err() == nil {
		var any bool
		var err error
		b.lines, any, err = readLine(in, b.lines)
		if any && (err == nil || err == io.EOF) {
			b.ends = append(b.ends, len(b.lines))
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if len(b.ends) >= batchLines || !lineWaiting(in) {
			flush()
		}
	}
	return ctx.Err()
}

// lineWaiting reports whether a whole line has come in and was not yet taken.
func lineWaiting(in *bufio.Reader) bool {
	waiting, _ := in.Peek(in.Buffered())
	return bytes.IndexByte(waiting, '\n') >= 0
}

// readLine appends one line without its end. It reports whether there was one.
func readLine(in *bufio.Reader, dst []byte) (line []byte, any bool, err error) {
	from := len(dst)
	for {
		part, err := in.ReadSlice('\n')
		any = any || len(part) > 0
		if room := maxLine + 2 - (len(dst) - from); room > 0 { // one byte too many, and the newline
			dst = append(dst, part[:min(len(part), room)]...)
		}
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		if n := len(dst); err == nil && n > from && dst[n-1] == '\n' {
			dst = dst[:n-1]
		}
		return dst[:min(len(dst), from+maxLine+1)], any, err
	}
}

// AnswerLine appends the answer to a request line, with a newline: the answer
// function of [Stream] for requests in JSON.
func AnswerLine(dst, line []byte) []byte {
	reply := Decide(line)
	return append(reply.AppendJSON(dst), '\n')
}
