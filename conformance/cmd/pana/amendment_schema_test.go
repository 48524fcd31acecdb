package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/conformance/cmd/pana/yamlfile"
)

// Every example draft is one by the schema and by the reader, and what the schema
// refuses the reader refuses too.
func TestAmendmentSchema(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("../../schemas/amendment.json")
	require.NoError(t, err)
	valid := func(text []byte) error {
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		require.NoError(t, err)
		return schema.Validate(doc)
	}
	files, err := filepath.Glob("../../../docs/examples/amendments/*.yaml")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(files), 11)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		draft, err := yamlfile.ToJSON(text)
		require.NoError(t, err, file)
		require.NoError(t, valid(draft), file)
		_, err = conformance.ReadAmendment(draft)
		require.NoError(t, err, file)
	}
	for _, wrong := range []string{
		`{"amendment":"x","against":"383"}`,
		`{"amendment":"x","against":"384","changes":[{"strike":"p6"}]}`,
		`{"amendment":"x","against":"383","changes":[]}`,
		`{"amendment":"x","against":"383","changes":[{"set":"p16/term"}]}`,
		`{"amendment":"x","against":"383","changes":[{"strike":"p6","to":"1"}]}`,
		`{"amendment":"x","against":"383","changes":[{"strike":"p6","set":"p16/term","to":"1mo"}]}`,
		`{"amendment":"x","against":"383","changes":[{"insert":"p6-1","into":"contraindication"}]}`,
		`{"amendment":"x","against":"383","changes":[{"add":"p16","item":"3","when":{"all":[]}}]}`,
		`{"amendment":"x","against":"383","changes":[{"strike":"p6"}],"facts":[{"name":"N","type":"truth","en":"a","ru":"b"}]}`,
	} {
		require.Error(t, valid([]byte(wrong)), wrong)
		_, err := conformance.ReadAmendment([]byte(wrong))
		require.Error(t, err, wrong)
	}
}
