package day

// MonthReasons are the reasons that tests run.
var MonthReasons = &monthReasons
