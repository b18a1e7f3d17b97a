package schema_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/internal/schema"
	"github.com/chronlint/chronlint/validate/rule/ruletest"
)

func TestPages(t *testing.T) { ruletest.Run(t, schema.Rules...) }
