package pointing_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/reading/internal/pointing"
	"github.com/chronlint/chronlint/validate/reading/internal/reason/reasontest"
)

func TestEveryReasonOfAPointerDecidesItsExample(t *testing.T) {
	reasontest.Run(t, "ways", pointing.Ways)
	reasontest.Run(t, "units", pointing.UnitReasons)
	reasontest.Run(t, "dayafter", pointing.DayAfterReasons)
}
