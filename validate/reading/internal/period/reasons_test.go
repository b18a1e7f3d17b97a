package period_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/reading/internal/period"
	"github.com/chronlint/chronlint/validate/reading/internal/reason/reasontest"
)

func TestEveryReasonForASeasonOrAPartDecidesItsExample(t *testing.T) {
	reasontest.Run(t, "seasons", period.SeasonReasons)
	reasontest.Run(t, "parts", period.PartReasons)
}
