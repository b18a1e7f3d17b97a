#!/usr/bin/env bash
# Says what a threshold is worth: what is found with other values of it.
#
#	bash internal/precision/vary.sh FILE NAME VALUES CORPUS…
#
# FILE is where the constant NAME is declared, VALUES are separated by commas.
# For the value that it has (marked *) and for each of these, and for each
# corpus, a line shows the shares found of passages of other entries that are
# set into entries (the mean of all kinds), of words repeated at once, and of
# quotations used without credit, each as the tests of the rules insert them;
# and how many warnings and notes of the families reuse, quote, prose and
# reference the corpus has as it is. ROUNDS=10 inserts ten times, each time
# elsewhere; the default is 3.
set -euo pipefail
[ $# -ge 4 ] || { sed -n '2,14s/^# \{0,1\}//p' "$0" >&2; exit 2; }
file=$1 name=$2 values=$3; shift 3
root=$(git rev-parse --show-toplevel)
out=$(mktemp -d)
trap 'git -C "$root" worktree remove --force "$out/tree" >/dev/null 2>&1 || true; rm -rf "$out"' EXIT
git -C "$root" worktree add --detach --quiet "$out/tree" HEAD
printf 'as-of: 2026-01-01\n' >"$out/config.yaml"

# set_value VALUE gives the constant a value in the work tree.
set_value() {
	git -C "$out/tree" checkout --quiet -- "$file"
	[ -n "$1" ] || return 0
	perl -pi -e 's{^(\s*(?:const )?\Q'"$name"'\E\s*=\s*)[^/\s](?:[^/]*[^/\s])?(?=\s*(?://.*)?$)}{$1 . q('"$1"')}e and $done = 1; END { exit !$done }' "$out/tree/$file" ||
		{ echo "$file declares no constant $name with a value of its own" >&2; exit 2; }
}

# mean prints the mean of the shares that a test logs, or – if it logs none.
mean() { awk '$2 ~ /^[01]\.[0-9]+$/ { s += $2; n++ } END { printf n ? sprintf("%.3f", s / n) : "–" }'; }

# counts prints the number of warnings and errors, and of notes.
counts() {
	python3 -c '
import json, sys
severities = [f["severity"] for f in json.load(sys.stdin)["findings"]]
notes = severities.count("note")
print(len(severities) - notes, notes)'
}

printf '%-10s %-24s %8s %8s %8s %9s %6s\n' value corpus passages echoes quotes warnings notes
for value in "" ${values//,/ }; do
	set_value "$value"
	(
		cd "$out/tree"
		go build -o "$out/chronlint" ./cmd/chronlint
		go test -c -o "$out/reuse.test" ./validate/internal/reuse
		go test -c -o "$out/quote.test" ./validate/internal/quote
	)
	for corpus; do
		run() { (cd "$out/tree/validate/internal/$1" && "$out/$1.test" -test.v -test.run "$2" -corpus "$corpus" "${@:3}" 2>/dev/null || true); }
		corpus=$(realpath "$corpus")
		printf '%-10s %-24s %8s %8s %8s %9s %6s\n' "${value:-*}" "$(basename "$corpus")" \
			"$(run reuse InjectedDefects -rounds "${ROUNDS:-3}" | mean)" \
			"$(run reuse InjectedEchoes | mean)" \
			"$(run quote 'Taken/(whole|ten_words|every_eighth_word_changed)$' | mean)" \
			$( ("$out/chronlint" check --config "$out/config.yaml" --rules 'reuse/*,quote/*,prose/*,reference/*' --format json "$corpus" 2>/dev/null || true) | counts)
	done
done
