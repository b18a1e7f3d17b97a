#!/usr/bin/env bash
# Says what a threshold of the reading of dates is worth: what is read with other
# values of it.
#
#	bash internal/precision/vary-dates.sh FILE NAME VALUES PATTERN
#
# FILE is where the constant NAME is declared, VALUES are separated by commas, and
# PATTERN matches texts whose dates are marked with TIMEX2 tags, such as those of
# WikiWars. For the value that the constant has (marked *) and for each of these, a
# line shows for days, months and years how many of those marked are read right, and
# how many are read that are not marked.
set -euo pipefail
[ $# -eq 4 ] || { sed -n '2,12s/^# \{0,1\}//p' "$0" >&2; exit 2; }
file=$1 name=$2 values=$3 pattern=$4
root=$(git rev-parse --show-toplevel)
out=$(mktemp -d)
trap 'git -C "$root" worktree remove --force "$out/tree" >/dev/null 2>&1 || true; rm -rf "$out"' EXIT
git -C "$root" worktree add --detach --quiet "$out/tree" HEAD

# set_value VALUE gives the constant a value in the work tree.
set_value() {
	git -C "$out/tree" checkout --quiet -- "$file"
	[ -n "$1" ] || return 0
	perl -pi -e 's{^(\s*(?:const )?\Q'"$name"'\E\s*=\s*)[^/\s](?:[^/]*[^/\s])?(?=\s*(?://.*)?$)}{$1 . q('"$1"')}e and $done = 1; END { exit !$done }' "$out/tree/$file" ||
		{ echo "$file declares no constant $name with a value of its own" >&2; exit 2; }
}

printf '%-10s %10s %6s %10s %6s %10s %6s\n' value days wrong months wrong years wrong
for value in "" ${values//,/ }; do
	set_value "$value"
	(cd "$out/tree" && go test -count=1 ./validate/reading -run Marked -v -timex "$pattern") |
		awk -v value="${value:-*}" '
			/recall/ { for (i = 1; i <= NF; i++) if ($i == "recall") right[$1] = $(i+1) $(i+2); else if ($i == "precision") { gsub("/", "", $(i+1)); wrong[$1] = $(i+2) - $(i+1) } }
			END { printf "%-10s %10s %6d %10s %6d %10s %6d\n", value, right["day"], wrong["day"], right["month"], wrong["month"], right["year"], wrong["year"] }'
done
