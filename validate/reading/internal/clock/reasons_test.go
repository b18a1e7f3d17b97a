package clock_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/reading/internal/clock"
	"github.com/chronlint/chronlint/validate/reading/internal/reason/reasontest"
)

func TestEveryReasonForATimeOfDayDecidesItsExample(t *testing.T) {
	reasontest.Run(t, "numbers", clock.NumberReasons)
	reasontest.Run(t, "figures", clock.FigureReasons)
}
