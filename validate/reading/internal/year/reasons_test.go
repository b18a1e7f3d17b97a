package year_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/reading/internal/reason/reasontest"
	"github.com/chronlint/chronlint/validate/reading/internal/year"
)

func TestEveryReasonForAYearDecidesItsExample(t *testing.T) {
	reasontest.Run(t, "places", year.PlaceReasons)
	reasontest.Run(t, "tentative", year.TentativeReasons)
	reasontest.Run(t, "bc", year.BCReasons)
}
