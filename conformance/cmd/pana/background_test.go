package main

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/standard"
)

// The page on what was asked in 2014 cites what exists, and gives a verdict on each
// recommendation and on each further complaint.
func TestBackground(t *testing.T) {
	text, err := os.ReadFile("../../../docs/background.md")
	require.NoError(t, err)
	page := string(text)

	cited := 0
	for _, m := range regexp.MustCompile("`([^`]+)`").FindAllStringSubmatch(page, -1) {
		if strings.HasPrefix(m[1], "pana ") {
			continue
		}
		cited++
		if _, ok := standard.ProvisionByRef(standard.Ref(m[1])); !ok {
			t.Errorf("%s does not exist", m[1])
		}
	}
	if cited < 60 {
		t.Errorf("only %d provisions are cited", cited)
	}
	for _, m := range regexp.MustCompile(`\(reading ([a-z-]+)\)`).FindAllStringSubmatch(page, -1) {
		if _, err := standard.ReadingByID(m[1]); err != nil {
			t.Error(err)
		}
	}

	verdicts := []string{"**fulfilled**", "**partly**", "**not**"}
	rows := map[string]int{}
	for heading, body := range chaptersOf(page) {
		for line := range strings.Lines(body) {
			cells := strings.Split(strings.TrimSpace(line), "|")
			if len(cells) < 5 || !regexp.MustCompile(`^ [0-9]+ $`).MatchString(cells[1]) {
				continue
			}
			rows[heading]++
			if verdict := strings.TrimSpace(cells[len(cells)-2]); !slices.Contains(verdicts, verdict) {
				t.Errorf("row %s of %q has the verdict %q", cells[1], heading, verdict)
			}
		}
	}
	if rows["The five recommendations"] != 5 || rows["The further complaints"] != 9 {
		t.Errorf("rows: %v", rows)
	}
}

// chaptersOf gives the chapters of a page by their headings.
func chaptersOf(page string) map[string]string {
	chapters := map[string]string{}
	for _, chapter := range strings.Split(page, "\n## ")[1:] {
		heading, body, _ := strings.Cut(chapter, "\n")
		chapters[heading] = body
	}
	return chapters
}
