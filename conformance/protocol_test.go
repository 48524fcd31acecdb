package conformance_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/conformance"
)

// badProgram names, in the environment of this test binary, the way in which it is to
// misbehave as a program under test.
const badProgram = "PANA_BAD_PROGRAM"

func TestMain(m *testing.M) {
	if behave, ok := badPrograms[os.Getenv(badProgram)]; ok {
		behave(bufio.NewScanner(os.Stdin))
		os.Exit(0)
	}
	os.Exit(m.Run())
}

var badPrograms = map[string]func(*bufio.Scanner){
	"crashes at once": func(*bufio.Scanner) { os.Exit(3) },
	"a line too many": func(in *bufio.Scanner) {
		fmt.Println("starting")
		for in.Scan() {
			os.Stdout.Write(conformance.AnswerLine(nil, in.Bytes()))
		}
	},
	"slow to start": func(in *bufio.Scanner) {
		time.Sleep(2500 * time.Millisecond)
		for in.Scan() {
			os.Stdout.Write(conformance.AnswerLine(nil, in.Bytes()))
		}
	},
	"crashes later": func(in *bufio.Scanner) {
		in.Scan()
		os.Stdout.Write(conformance.AnswerLine(nil, in.Bytes()))
		in.Scan()
		panic("as asked")
	},
	"hangs":          func(in *bufio.Scanner) { in.Scan(); time.Sleep(time.Minute) },
	"reads nothing":  func(*bufio.Scanner) { time.Sleep(time.Minute) },
	"garbage":        eachLine(func(string) string { return "\x00\xffnonsense" }),
	"not an object":  eachLine(func(string) string { return `[]` }),
	"unknown member": eachLine(func(id string) string { return `{"id":"` + id + `","stat":"met"}` }),
	"another id":     eachLine(func(string) string { return `{"id":"somebody","state":"met"}` }),
	"empty lines":    eachLine(func(string) string { return "" }),
	"half an answer": eachLine(func(id string) string { return `{"id":"` + id + `","state":` }),
	"endless line":   func(in *bufio.Scanner) { in.Scan(); endlessLine() },
	"unasked answers": func(*bufio.Scanner) {
		for {
			fmt.Println(`{"id":"a"}`)
		}
	},
	"right": func(in *bufio.Scanner) {
		for in.Scan() {
			os.Stdout.Write(conformance.AnswerLine(nil, in.Bytes()))
		}
	},
}

func eachLine(answer func(id string) string) func(*bufio.Scanner) {
	return func(in *bufio.Scanner) {
		for in.Scan() {
			id, _, _ := strings.Cut(strings.TrimPrefix(in.Text(), `{"id":"`), `"`)
			fmt.Println(answer(id))
		}
	}
}

func endlessLine() {
	for piece := strings.Repeat("a", 1<<16); ; {
		if _, err := os.Stdout.WriteString(piece); err != nil {
			return
		}
	}
}

// twoVectors is a small suite.
var twoVectors = fstest.MapFS{"p43.json": {Data: []byte(`[
	{"id":"one","title":{"en":"a","ru":"a"},"refs":["p43(1)"],"authority":"text","kind":"plain","why":"a",
	 "request":{"decision":"expulsion","on":"2022-11-01","facts":{"violations":4}},
	 "expect":{"state":"met","outcomes":["expel","terminate-contract"],"reasons":["p43(1)"],"needed":[]}},
	{"id":"two","title":{"en":"a","ru":"a"},"refs":["p43.2"],"authority":"text","kind":"plain","why":"a",
	 "request":{"decision":"suspension","on":"2022-11-01","facts":{"in_health_facility":true}},
	 "expect":{"state":"met","outcomes":["suspend"],"reasons":["p43.2"],"needed":[]}}]`)}}

// runProgram holds this test binary, misbehaving, to a suite.
func runProgram(t *testing.T, behaviour string) *conformance.Report {
	t.Helper()
	t.Setenv(badProgram, behaviour)
	program, err := conformance.Start(context.Background(), []string{os.Args[0]}, io.Discard)
	require.NoError(t, err)
	if program.Limit = 2 * time.Second; behaviour == "hangs" || behaviour == "reads nothing" {
		program.Startup = 0
	}
	report, err := conformance.Run(context.Background(), twoVectors, program)
	require.NoError(t, err)
	_ = program.Close() // it says how the program ended; that is in the report already
	return report
}

// However a program goes wrong, every vector gets its verdict, with a reason.
func TestBadProgramsAreErrored(t *testing.T) {
	for behaviour := range badPrograms {
		t.Run(behaviour, func(t *testing.T) {
			report := runProgram(t, behaviour)
			require.Len(t, report.Verdicts, 2)
			if behaviour == "right" || behaviour == "slow to start" {
				require.True(t, report.OK())
				return
			}
			passed := 0
			if behaviour == "crashes later" {
				passed = 1
			}
			require.Equal(t, passed, report.Count(conformance.Passed))
			require.Equal(t, 2-passed, report.Count(conformance.Errored), "%+v", report.Verdicts)
			for _, v := range report.Verdicts[passed:] {
				require.NotEmpty(t, v.Reason)
			}
		})
	}
}

func TestHangSaysSo(t *testing.T) {
	report := runProgram(t, "hangs")
	require.Contains(t, report.Verdicts[0].Reason, "no answer within 2s")
}

// A program may take longer until its first answer.
func TestSlowStart(t *testing.T) {
	t.Setenv(badProgram, "slow to start")
	program, err := conformance.Start(context.Background(), []string{os.Args[0]}, io.Discard)
	require.NoError(t, err)
	program.Limit = 2 * time.Second
	report, err := conformance.Run(context.Background(), twoVectors, program)
	require.NoError(t, err)
	_ = program.Close()
	require.True(t, report.OK(), "%+v", report.Verdicts)
}

// How a program ended, and that its answers lag behind, is told.
func TestReasonsTell(t *testing.T) {
	require.Contains(t, runProgram(t, "crashes at once").Verdicts[0].Reason, "exit status 3")
	require.Contains(t, runProgram(t, "a line too many").Verdicts[1].Reason, "more than one line")
}

func TestNoVectors(t *testing.T) {
	_, err := conformance.Run(context.Background(), fstest.MapFS{"schema.json": {Data: []byte("{}")}}, conformance.Library{})
	require.Error(t, err)
}

func TestNoSuchProgram(t *testing.T) {
	_, err := conformance.Start(context.Background(), []string{"./there-is-no-such-program"}, io.Discard)
	require.Error(t, err)
}

// A run ends with its context, though the program hangs.
func TestRunEndsWithItsContext(t *testing.T) {
	t.Setenv(badProgram, "hangs")
	ctx, cancel := context.WithTimeout(context.Background(), 300*time.Millisecond)
	defer cancel()
	program, err := conformance.Start(ctx, []string{os.Args[0]}, io.Discard)
	require.NoError(t, err)
	defer program.Close()
	_, err = conformance.Run(ctx, twoVectors, program)
	require.ErrorIs(t, err, context.DeadlineExceeded)
}
