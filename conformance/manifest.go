package conformance

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io/fs"
	"slices"

	"github.com/pana-kz/pana/standard"
)

//go:generate go run ./internal/manifestgen

// SuiteVersion is the version of the suite: MAJOR.MINOR.PATCH. SPEC.md says what
// moves which number.
const SuiteVersion = "1.0.0"

// ProtocolVersion is the version of the lines that a program and its runner
// exchange.
const ProtocolVersion = 1

// Manifest says what a suite holds, so that two people can know that they ran the
// same one. Its zero value is of an empty suite.
type Manifest struct {
	Suite    string         `json:"suite"`
	Protocol int            `json:"protocol"`
	Editions []string       `json:"editions"`
	Vectors  int            `json:"vectors"`
	Kinds    map[string]int `json:"kinds"`
	Files    []ManifestFile `json:"files"`
}

// ManifestFile is one file of a suite, with the SHA-256 of its bytes in hexadecimal.
type ManifestFile struct {
	File    string `json:"file"`
	Vectors int    `json:"vectors"`
	SHA256  string `json:"sha256"`
}

// manifestFile is where the manifest of a suite stands, beside its vectors.
const manifestFile = "manifest.json"

// holdsVectors reports whether a file of a suite holds vectors: its schema and its
// manifest do not.
func holdsVectors(file string) bool { return file != schemaFile && file != manifestFile }

// ManifestOf counts and sums up a suite. It fails as Load does.
func ManifestOf(suite fs.FS) (*Manifest, error) {
	vectors, err := Load(suite)
	if err != nil {
		return nil, err
	}
	m := &Manifest{Suite: SuiteVersion, Protocol: ProtocolVersion, Vectors: len(vectors), Kinds: map[string]int{}}
	for act := range standard.Acts() {
		if e, err := standard.On(act.From); err == nil && e.ID() != "" && !slices.Contains(m.Editions, e.ID()) {
			m.Editions = append(m.Editions, e.ID())
		}
	}
	for _, v := range vectors {
		m.Kinds[v.Kind]++
		if last := len(m.Files) - 1; last >= 0 && m.Files[last].File == v.File {
			m.Files[last].Vectors++
			continue
		}
		text, err := fs.ReadFile(suite, v.File)
		if err != nil {
			return nil, err
		}
		sum := sha256.Sum256(text)
		m.Files = append(m.Files, ManifestFile{v.File, 1, hex.EncodeToString(sum[:])})
	}
	return m, nil
}

// Text gives the manifest as it is written to its file.
func (m *Manifest) Text() ([]byte, error) {
	text, err := json.MarshalIndent(m, "", "  ")
	return append(text, '\n'), err
}
