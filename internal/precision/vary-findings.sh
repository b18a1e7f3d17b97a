#!/usr/bin/env bash
# Says what a threshold of a rule is worth: which findings come and go with other
# values of it.
#
#	bash internal/precision/vary-findings.sh FILE NAME VALUES PATH…
#
# FILE is where the constant NAME is declared, VALUES are separated by commas.
# Each file at a path, and each file in a folder, is checked as a chronicle of its
# own with the rules in RULES (default: date/*) and as of one date: as it is, and
# as a copy in which one in seven of its numbers, months and weekdays is another,
# by a fixed seed. For each value, a line shows how many findings are lost and
# how many are gained in the files as they are and in the copies, of how many.
# With SHOW=1 they are listed.
set -euo pipefail
[ $# -ge 4 ] || { sed -n '2,15s/^# \{0,1\}//p' "$0" >&2; exit 2; }
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

# spoil changes one in seven numbers, months and weekdays of a text.
spoil() {
	perl -CSD -0pe '
		BEGIN {
			srand(7);
			@months = qw(January February March April May June July August September October November December);
			@days = qw(Monday Tuesday Wednesday Thursday Friday Saturday Sunday);
			$names = join "|", @months, @days;
		}
		s{(?<![\d.\w])\d{1,4}(?![\d\w])}{
			my $n = $&;
			substr($n, rand length $n, 1) = int rand 10 if rand() < 1 / 7;
			$n
		}ge;
		s{\b($names)\b}{
			rand() < 1 / 7 ? $1 =~ /day$/ ? $days[rand @days] : $months[rand @months] : $1
		}ge'
}

mkdir "$out/plain" "$out/spoilt"
n=0
while IFS= read -r -d '' path; do
	n=$((n + 1))
	name_of=$(printf '%03d-%s' "$n" "$(basename "$path")")
	cp "$path" "$out/plain/$name_of"
	spoil <"$path" >"$out/spoilt/$name_of"
done < <(find "$@" -type f -size -4000k -print0 | sort -z)

# findings prints the findings in a folder, a line each.
findings() {
	for f in "$1"/*; do
		(cd "$1" && "$out/chronlint" check --config "$out/config.yaml" --rules "${RULES:-date/*}" --format json "$(basename "$f")" 2>/dev/null || true)
	done | python3 -c '
import json, sys
text, at, decoder = sys.stdin.read(), 0, json.JSONDecoder()
while at < len(text):
    try:
        value, at = decoder.raw_decode(text, at)
    except ValueError:
        at += 1
        continue
    for f in value.get("findings", []) if isinstance(value, dict) else []:
        print(f["rule"], f["file"], f.get("entry", ""), f["line"], f["message"], sep="\t")' | sort
}

printf '%-10s %22s %22s\n' value 'lost/gained of plain' 'lost/gained of spoilt'
for value in "" ${values//,/ }; do
	set_value "$value"
	(cd "$out/tree" && go build -o "$out/chronlint" ./cmd/chronlint)
	line=$(printf '%-10s' "${value:-*}")
	for kind in plain spoilt; do
		findings "$out/$kind" >"$out/$kind.now"
		[ -n "$value" ] || cp "$out/$kind.now" "$out/$kind.base"
		comm -23 "$out/$kind.base" "$out/$kind.now" >"$out/$kind.lost"
		comm -13 "$out/$kind.base" "$out/$kind.now" >"$out/$kind.gained"
		line+=$(printf ' %22s' "$(wc -l <"$out/$kind.lost")/$(wc -l <"$out/$kind.gained") of $(wc -l <"$out/$kind.base")")
	done
	echo "$line"
	[ -z "${SHOW:-}" ] || sed 's/^/  - /' "$out/plain.lost" "$out/spoilt.lost"
	[ -z "${SHOW:-}" ] || sed 's/^/  + /' "$out/plain.gained" "$out/spoilt.gained"
done
