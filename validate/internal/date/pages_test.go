package date_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/internal/date"
	"github.com/chronlint/chronlint/validate/rule/ruletest"
)

func TestPages(t *testing.T) { ruletest.Run(t, date.Rules...) }
