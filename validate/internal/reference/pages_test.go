package reference_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/internal/reference"
	"github.com/chronlint/chronlint/validate/rule/ruletest"
)

func TestPages(t *testing.T) { ruletest.Run(t, reference.Rules...) }
