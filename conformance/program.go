package conformance

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"time"
)

// answerLimit is how long a program may take for one answer.
const answerLimit = 10 * time.Second

// Program is an [Implementation] in another program: it gets one request a line on
// its standard input and gives one answer a line on its standard output. It is
// for one goroutine.
type Program struct {
	cmd    *exec.Cmd
	in     io.WriteCloser
	lines  chan []byte
	failed error // why the lines ended; set before they are closed
	dead   error // why no further request is sent
}

// Start starts a program. What it writes to its standard error goes to errs.
func Start(ctx context.Context, args []string, errs io.Writer) (*Program, error) {
	cmd := exec.CommandContext(ctx, args[0], args[1:]...)
	cmd.Stderr = errs
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	p := &Program{cmd: cmd, in: in, lines: make(chan []byte)}
	go p.read(out)
	return p, nil
}

func (p *Program) read(out io.Reader) {
	defer close(p.lines)
	lines := bufio.NewScanner(out)
	lines.Buffer(nil, maxLine)
	for lines.Scan() {
		p.lines <- bytes.Clone(lines.Bytes())
	}
	p.failed = lines.Err()
	if p.failed == nil {
		p.failed = errors.New("the program ended its output")
	}
}

// Answer sends a request and waits ten seconds for the answer. A program that
// crashed, hung or ended gets no further requests.
func (p *Program) Answer(ctx context.Context, request []byte) ([]byte, error) {
	if p.dead != nil {
		return nil, p.dead
	}
	if _, err := p.in.Write(append(bytes.Clone(request), '\n')); err != nil {
		return nil, p.die(fmt.Errorf("the program takes no requests: %w", err))
	}
	limit := time.NewTimer(answerLimit)
	defer limit.Stop()
	select {
	case line, ok := <-p.lines:
		if !ok {
			return nil, p.die(p.failed)
		}
		return line, nil
	case <-limit.C:
		return nil, p.die(fmt.Errorf("no answer within %s", answerLimit))
	case <-ctx.Done():
		return nil, p.die(ctx.Err())
	}
}

func (p *Program) die(err error) error {
	p.dead = err
	_ = p.cmd.Process.Kill()
	return err
}

// Close ends the program.
func (p *Program) Close() error {
	_ = p.in.Close()
	go func() { // let the reader go on to its end
		for range p.lines {
		}
	}()
	stop := time.AfterFunc(time.Second, func() { _ = p.cmd.Process.Kill() })
	defer stop.Stop()
	return p.cmd.Wait()
}
