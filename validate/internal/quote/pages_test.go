package quote_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/internal/quote"
	"github.com/chronlint/chronlint/validate/rule/ruletest"
)

func TestPages(t *testing.T) { ruletest.Run(t, quote.Rules...) }
