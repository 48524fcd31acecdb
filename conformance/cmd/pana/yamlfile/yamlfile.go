// Package yamlfile turns a YAML file into JSON where the file holds only what JSON
// could hold, and refuses every other one.
//
// The surprising case first: yes, 0123, 1_000, 1:30 and a value left empty are
// errors. Different readers of YAML take them for a truth, a number in octal, a
// time or nothing at all, and a file that decides about a person is not guessed
// at. In quotes they are text. A date such as 2022-11-01 needs no quotes: it is
// text.
//
// Refused as well: anchors, aliases, merge keys, tags, directives, keys that are
// not text, a name that stands twice in one mapping, a text over several lines
// other than a block, a second document, more than one mebibyte, and more than 64
// levels. The time to read a file grows with its length alone.
package yamlfile

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/token"

	"github.com/pana-kz/pana/standard/rule"
)

const (
	maxBytes = 1 << 20
	maxDepth = 64
)

// Error says why a file is refused.
type Error struct {
	Path         string // where in the file, as in "events[3].date"; empty for the whole
	Line, Column int    // from 1; 0 for the whole
	Value        string // the offending text, shortened when long; may be empty
	Message      string // for people
}

func (e *Error) Error() string {
	if e.Line == 0 {
		return e.Message
	}
	return fmt.Sprintf("line %d, column %d: %s", e.Line, e.Column, e.Message)
}

// Refusal gives the error as one of the library. The kind follows from what the
// file was meant to be, such as rule.BadCase.
func (e *Error) Refusal(kind rule.Kind) *rule.Error {
	return rule.Errorf(kind, e.Path, e.Value, "%s", e.Error())
}

// ToJSON gives the JSON that a YAML file stands for: objects with their members in
// the order of the file, lists, strings, numbers as they are written, truths and
// null. The error is an *Error. It is safe for concurrent use.
func ToJSON(yaml []byte) ([]byte, error) {
	if err := checkBytes(yaml); err != nil {
		return nil, err
	}
	c := converter{}
	for _, t := range lexer.Tokenize(string(yaml)) {
		if t.Type != token.CommentType {
			c.tokens = append(c.tokens, t)
		}
	}
	if c.is(0, token.DocumentHeaderType) && (len(c.tokens) == 1 || c.tokens[1].Position.Line > c.tokens[0].Position.Line) {
		c.next()
	}
	if len(c.tokens) == 0 {
		return nil, &Error{Message: "there is nothing in the file"}
	}
	if err := c.node(0); err != nil {
		return nil, err
	}
	if t := c.peek(); t != nil {
		return nil, c.unexpected(t)
	}
	return c.json, nil
}

// checkBytes refuses what is no text at all.
func checkBytes(yaml []byte) error {
	switch {
	case len(yaml) > maxBytes:
		return &Error{Message: fmt.Sprintf("the file is longer than %d bytes", maxBytes)}
	case !utf8.Valid(yaml):
		return &Error{Message: "the file is not UTF-8"}
	}
	line, column := 1, 1
	for _, r := range string(yaml) {
		if r == '\n' {
			line, column = line+1, 0
		}
		if r < ' ' && r != '\n' && r != '\r' || r == '\ufeff' || r >= 0x7f && r < 0xa0 || r == '\u2028' || r == '\u2029' {
			return &Error{Line: line, Column: column, Value: strconv.QuoteRune(r), Message: "this character does not belong in the file"}
		}
		column++
	}
	return nil
}

// converter reads tokens and writes JSON. It is at one place of the file, whose
// path it knows.
type converter struct {
	tokens []*token.Token
	path   []string
	json   []byte
}

func (c *converter) peek() *token.Token {
	if len(c.tokens) == 0 {
		return nil
	}
	return c.tokens[0]
}

func (c *converter) next() *token.Token {
	t := c.tokens[0]
	c.tokens = c.tokens[1:]
	return t
}

// is reports whether the token after the next n is of a type.
func (c *converter) is(n int, t token.Type) bool { return n < len(c.tokens) && c.tokens[n].Type == t }

func (c *converter) errorf(t *token.Token, format string, args ...any) *Error {
	e := &Error{Path: strings.Join(c.path, ""), Message: fmt.Sprintf(format, args...)}
	if t != nil {
		e.Line, e.Column, e.Value = t.Position.Line, t.Position.Column, shown(t)
	}
	return e
}

// shown is what to show of a token.
func shown(t *token.Token) string {
	v := strings.TrimSpace(t.Value)
	if len(v) > 60 {
		v = strings.ToValidUTF8(v[:57], "") + "..."
	}
	return v
}

// refusals are the tokens that JSON has nothing for.
var refusals = map[token.Type]string{
	token.AnchorType:         "an anchor (&) is not allowed",
	token.AliasType:          "an alias (*) is not allowed",
	token.MergeKeyType:       "a merge key (<<) is not allowed",
	token.TagType:            "a tag (!) is not allowed",
	token.MappingKeyType:     "a complex key (?) is not allowed",
	token.DirectiveType:      "a directive (%) is not allowed",
	token.DocumentHeaderType: "the file must hold one document",
	token.DocumentEndType:    "the file must hold one document, without an end mark",
}

func (c *converter) unexpected(t *token.Token) *Error {
	if t == nil {
		return c.errorf(nil, "the file ends too early")
	}
	if t.Type == token.InvalidType {
		return c.errorf(t, "not YAML: %s", t.Error)
	}
	if why, ok := refusals[t.Type]; ok {
		return c.errorf(t, "%s", why)
	}
	return c.errorf(t, "this does not belong here; check the indent and the marks before it")
}

// enter goes down to a part of the file and does something there.
func (c *converter) enter(step string, do func() error) error {
	if len(c.path) == 0 {
		step = strings.TrimPrefix(step, ".")
	}
	c.path = append(c.path, step)
	if len(c.path) > maxDepth {
		return c.errorf(c.peek(), "there are more than %d levels", maxDepth)
	}
	if err := do(); err != nil {
		return err
	}
	c.path = c.path[:len(c.path)-1]
	return nil
}

// node reads what stands at the next token, which must be at or right of a column.
func (c *converter) node(column int) error {
	t := c.peek()
	if t == nil {
		return c.unexpected(nil)
	}
	switch {
	case t.Position.Column < column:
		return c.errorf(t, "a value is missing before this; leave the name out when the value is unknown")
	case t.Type == token.SequenceEntryType:
		return c.blockList(t.Position.Column)
	case isScalar(t) && c.is(1, token.MappingValueType):
		return c.blockMap(t.Position.Column)
	}
	return c.inline()
}

// inline reads a value that stands in one place: a scalar or something in
// brackets.
func (c *converter) inline() error {
	t := c.peek()
	switch {
	case t == nil:
		return c.unexpected(nil)
	case t.Type == token.MappingStartType:
		return c.flow('{', token.MappingEndType, '}')
	case t.Type == token.SequenceStartType:
		return c.flow('[', token.SequenceEndType, ']')
	case t.Type == token.LiteralType || t.Type == token.FoldedType:
		return c.block()
	case isScalar(t):
		json, err := c.scalar(c.next())
		if err != nil {
			return err
		}
		c.json = append(c.json, json...)
		return nil
	}
	return c.unexpected(t)
}

// blockList reads the entries of a list, one a line, whose dashes stand in a
// column.
func (c *converter) blockList(column int) error {
	c.json = append(c.json, '[')
	for i := 0; c.is(0, token.SequenceEntryType) && c.peek().Position.Column == column; i++ {
		c.next()
		c.comma(i)
		if err := c.enter("["+strconv.Itoa(i)+"]", func() error { return c.node(column + 1) }); err != nil {
			return err
		}
	}
	c.json = append(c.json, ']')
	return nil
}

// blockMap reads the members of a mapping, one a line, whose names stand in a
// column.
func (c *converter) blockMap(column int) error {
	c.json = append(c.json, '{')
	seen := map[string]bool{}
	for i := 0; c.peek() != nil && isScalar(c.peek()) && c.peek().Position.Column == column; i++ {
		c.comma(i)
		key, name, err := c.key(seen)
		if err != nil {
			return err
		}
		if err := c.enter("."+name, func() error { return c.blockValue(key) }); err != nil {
			return err
		}
	}
	c.json = append(c.json, '}')
	return nil
}

// blockValue reads the value of a member: in the line of its name, or below it and
// to the right. Only the dashes of a list may stand right below the name.
func (c *converter) blockValue(key *token.Token) error {
	t := c.peek()
	switch {
	case t == nil:
		return c.errorf(key, "the value is missing; leave the name out when it is unknown")
	case t.Position.Line == key.Position.Line:
		if t.Type == token.SequenceEntryType || isScalar(t) && c.is(1, token.MappingValueType) {
			return c.unexpected(t)
		}
		return c.inline()
	case t.Type == token.SequenceEntryType && t.Position.Column == key.Position.Column:
		return c.blockList(t.Position.Column)
	case t.Position.Column <= key.Position.Column && !isMark(t):
		return c.errorf(key, "the value is missing; leave the name out when it is unknown")
	}
	return c.node(key.Position.Column + 1)
}

// isMark reports whether a token is refused wherever it stands.
func isMark(t *token.Token) bool {
	_, refused := refusals[t.Type]
	return refused || t.Type == token.InvalidType
}

// key reads a name and the colon after it.
func (c *converter) key(seen map[string]bool) (*token.Token, string, error) {
	t := c.next()
	json, err := c.scalar(t)
	if err != nil {
		return nil, "", err
	}
	if json[0] != '"' {
		return nil, "", c.errorf(t, "a name must be text; write it in quotes")
	}
	if seen[t.Value] {
		e := c.errorf(t, "the name stands twice in one mapping")
		e.Path = strings.TrimPrefix(e.Path+"."+t.Value, ".")
		return nil, "", e
	}
	seen[t.Value] = true
	if !c.is(0, token.MappingValueType) {
		return nil, "", c.errorf(t, "a name must have a colon and a value")
	}
	if colon := c.next(); colon.Position.Line != t.Position.Line {
		return nil, "", c.errorf(t, "the colon must stand in the line of its name")
	}
	c.json = append(append(c.json, json...), ':')
	return t, t.Value, nil
}

// flow reads a mapping or a list in brackets.
func (c *converter) flow(open byte, end token.Type, close byte) error {
	start := c.next()
	c.json = append(c.json, open)
	seen := map[string]bool{}
	for i := 0; ; i++ {
		if c.is(0, end) && i == 0 {
			break
		}
		c.comma(i)
		if err := c.flowItem(open, i, seen); err != nil {
			return err
		}
		if c.is(0, end) {
			break
		}
		if !c.is(0, token.CollectEntryType) {
			if c.peek() == nil {
				return c.errorf(start, "the bracket is not closed")
			}
			return c.unexpected(c.peek())
		}
		c.next()
	}
	c.next()
	c.json = append(c.json, close)
	return nil
}

func (c *converter) flowItem(open byte, i int, seen map[string]bool) error {
	if open == '[' {
		return c.enter("["+strconv.Itoa(i)+"]", c.inline)
	}
	if c.peek() == nil || !isScalar(c.peek()) {
		return c.unexpected(c.peek())
	}
	key, name, err := c.key(seen)
	if err != nil {
		return err
	}
	return c.enter("."+name, func() error {
		if c.is(0, token.CollectEntryType) || c.is(0, token.MappingEndType) {
			return c.errorf(key, "the value is missing; leave the name out when it is unknown")
		}
		return c.inline()
	})
}

// block reads a text over several lines, which a bar or an angle bracket opens.
func (c *converter) block() error {
	c.next()
	t := c.peek()
	if t == nil || t.Type != token.StringType {
		return c.unexpected(t)
	}
	c.json = rule.AppendQuoted(c.json, c.next().Value)
	return nil
}

func (c *converter) comma(i int) {
	if i > 0 {
		c.json = append(c.json, ',')
	}
}

// plainTypes are the tokens of a scalar without quotes.
var plainTypes = []token.Type{
	token.StringType, token.IntegerType, token.FloatType, token.BinaryIntegerType, token.OctetIntegerType,
	token.HexIntegerType, token.BoolType, token.NullType, token.ImplicitNullType, token.InfinityType, token.NanType,
}

func isQuoted(t *token.Token) bool {
	return t.Type == token.SingleQuoteType || t.Type == token.DoubleQuoteType
}

func isScalar(t *token.Token) bool { return isQuoted(t) || slices.Contains(plainTypes, t.Type) }

// scalar gives the JSON of a scalar.
func (c *converter) scalar(t *token.Token) ([]byte, error) {
	if strings.ContainsAny(strings.TrimSpace(t.Origin), "\r\n") {
		return nil, c.errorf(t, "a text must stand in one line, or in a block that | opens")
	}
	if isQuoted(t) {
		return rule.AppendQuoted(nil, t.Value), nil
	}
	json, ok := plain(t.Value)
	if !ok || json[0] == '"' && t.Type != token.StringType {
		return nil, c.errorf(t, "readers of YAML do not agree on what this is; write text in quotes, a number as in JSON, a truth as true or false")
	}
	return json, nil
}
