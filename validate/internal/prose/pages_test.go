package prose_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/internal/prose"
	"github.com/chronlint/chronlint/validate/rule/ruletest"
)

func TestPages(t *testing.T) { ruletest.Run(t, prose.Rules...) }
