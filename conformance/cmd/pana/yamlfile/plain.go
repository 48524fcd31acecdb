package yamlfile

import (
	"regexp"
	"strings"

	"github.com/pana-kz/pana/standard/rule"
)

var (
	jsonNumber = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$`)

	// numberLike is what some version of YAML takes for a number: with signs,
	// underscores, leading zeros, other bases, sixties, no digits before or after
	// the point.
	numberLike = regexp.MustCompile(`^[-+]?(0[bB][01_]+|0[oO][0-7_]+|0[xX][0-9a-fA-F_]+|[0-9][0-9_]*(:[0-9_]+)*(\.[0-9_]*)?([eE][-+]?[0-9]*)?|\.[0-9_]+([eE][-+]?[0-9]*)?|\.(?i:inf|nan))$`)

	civilDate = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}-[0-9]{2}$`)

	// dateLike is what some version of YAML takes for a moment.
	dateLike = regexp.MustCompile(`^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt\s].*)?$`)
)

// wordLike are words that some version of YAML takes for a truth, for nothing or
// for a mark, whatever their letters' case.
var wordLike = map[string]bool{
	"": true, "~": true, "=": true, "<<": true, "null": true, "true": true, "false": true,
	"y": true, "n": true, "yes": true, "no": true, "on": true, "off": true,
}

// plain gives the JSON of a scalar without quotes; ok is false where it might be
// taken for more than one thing.
func plain(s string) (json []byte, ok bool) {
	switch {
	case s == "true" || s == "false" || s == "null" || jsonNumber.MatchString(s):
		return []byte(s), true
	case civilDate.MatchString(s):
		return rule.AppendQuoted(nil, s), true
	case wordLike[strings.ToLower(s)] || numberLike.MatchString(s) || dateLike.MatchString(s):
		return nil, false
	}
	return rule.AppendQuoted(nil, s), true
}
