package day_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/reading/internal/day"
	"github.com/chronlint/chronlint/validate/reading/internal/reason/reasontest"
)

func TestEveryReasonForAMonthDecidesItsExample(t *testing.T) {
	reasontest.Run(t, "months", day.MonthReasons)
}

func TestEveryReasonForADayDecidesItsExample(t *testing.T) {
	reasontest.Run(t, "ordinals", day.OrdinalReasons)
}
