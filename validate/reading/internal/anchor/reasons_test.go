package anchor_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/reading/internal/anchor"
	"github.com/chronlint/chronlint/validate/reading/internal/reason/reasontest"
)

func TestEveryReasonForAYearDecidesItsExample(t *testing.T) {
	reasontest.Run(t, "years", anchor.YearReasons)
}

func TestEveryReasonOfTheStoryToMoveDecidesItsExample(t *testing.T) {
	reasontest.Run(t, "moves", anchor.MoveReasons)
}
