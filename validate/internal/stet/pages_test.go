package stet_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/internal/stet"
	"github.com/chronlint/chronlint/validate/rule/ruletest"
)

func TestPages(t *testing.T) { ruletest.Run(t, stet.Rules...) }
