package reuse_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/internal/reuse"
	"github.com/chronlint/chronlint/validate/rule/ruletest"
)

func TestPages(t *testing.T) { ruletest.Run(t, reuse.Rules...) }
