package conformance

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"sync"
	"time"
)

// AnswerLimit is how long a program may take for one answer, and StartupLimit how much
// longer for the first, unless its Limit and Startup say otherwise.
const (
	AnswerLimit  = 10 * time.Second
	StartupLimit = 50 * time.Second
)

// Program is an [Implementation] in another program: it gets one request a line on
// its standard input and gives one answer a line on its standard output. It is
// for one goroutine.
type Program struct {
	Limit   time.Duration // for one answer; set by Start to AnswerLimit
	Startup time.Duration // added for the first answer; set by Start to StartupLimit

	cmd    *exec.Cmd
	wait   func() error // waits for the end of the program
	in     io.WriteCloser
	lines  chan []byte
	asked  bool
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
	p := &Program{Limit: AnswerLimit, Startup: StartupLimit, cmd: cmd, wait: sync.OnceValue(cmd.Wait), in: in, lines: make(chan []byte)}
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
		p.failed = errEnded
	} else if errors.Is(p.failed, bufio.ErrTooLong) {
		p.failed = fmt.Errorf("an answer is longer than %d bytes", maxLine)
	}
}

var errEnded = errors.New("the program ended its output")

// Answer sends a request and waits for the answer, no longer than Limit. A program
// that crashed, hung or ended gets no further requests.
func (p *Program) Answer(ctx context.Context, request []byte) ([]byte, error) {
	if p.dead != nil {
		return nil, p.dead
	}
	within := p.Limit
	if !p.asked {
		p.asked, within = true, within+p.Startup
	}
	limit := time.NewTimer(within)
	defer limit.Stop()
	sent := make(chan error, 1)
	go func() { // a program that does not read must not hold up the runner
		_, err := p.in.Write(append(bytes.Clone(request), '\n'))
		sent <- err
	}()
	select {
	case err := <-sent:
		if err != nil {
			return nil, p.die(p.notTaking(err))
		}
	case <-limit.C:
		return nil, p.die(fmt.Errorf("the program took no request within %s", within))
	case <-ctx.Done():
		return nil, p.die(ctx.Err())
	}
	select {
	case line, ok := <-p.lines:
		if !ok {
			return nil, p.die(p.ending())
		}
		return line, nil
	case <-limit.C:
		return nil, p.die(fmt.Errorf("no answer within %s; a line must end with a newline and be flushed", within))
	case <-ctx.Done():
		return nil, p.die(ctx.Err())
	}
}

// notTaking says why a program takes no requests: it ended, or err.
func (p *Program) notTaking(err error) error {
	soon := time.After(time.Second)
	for {
		select {
		case _, ok := <-p.lines:
			if !ok {
				return p.ending()
			}
		case <-soon:
			return fmt.Errorf("the program takes no requests: %w", err)
		}
	}
}

// ending says why there are no further lines and, where the program ends by itself,
// how it ended.
func (p *Program) ending() error {
	if p.failed != errEnded {
		return p.failed
	}
	ended := make(chan error, 1)
	go func() { ended <- p.wait() }()
	select {
	case err := <-ended:
		if err == nil {
			return fmt.Errorf("%w, exit status 0", errEnded)
		}
		return fmt.Errorf("%w, %w", errEnded, err)
	case <-time.After(time.Second):
		return errEnded
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
	return p.wait()
}
