#!/usr/bin/env bash
# Compares the findings of this tree with those of another revision.
#
#	bash internal/precision/before-after.sh REVISION PATH…
#
# Each file at a path, and each file in a folder, is checked as a chronicle of
# its own by both builds, with every rule and as of one date, and the findings
# are compared byte for byte. For a file whose findings differ, the number of
# findings of each rule, before and after, is shown, and the findings
# themselves are kept in the folder named at the end. Exit status 1 says that
# something differs.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,11s/^# \{0,1\}//p' "$0" >&2; exit 2; }
revision=$1; shift
root=$(git rev-parse --show-toplevel)
out=$(mktemp -d)
trap 'git -C "$root" worktree remove --force "$out/tree" >/dev/null 2>&1 || true' EXIT

git -C "$root" worktree add --detach --quiet "$out/tree" "$revision"
(cd "$out/tree" && go build -o "$out/before" ./cmd/chronlint)
(cd "$root" && go build -o "$out/after" ./cmd/chronlint)
printf 'as-of: 2026-01-01\n' >"$out/config.yaml"

# findings FILE prints the findings in a file, a line each: the rule, the
# severity, the place, the message, and the rest.
findings() {
	python3 - "$1" <<'PY'
import json, sys
try:
    found = json.load(open(sys.argv[1]))["findings"]
except ValueError:
    found = []
for f in found:
    shown = [str(f.pop(k, "")) for k in ("rule", "severity", "line", "column", "entry", "text", "message")]
    print("\t".join(shown + [json.dumps(f)]))
PY
}

files=0 differ=0
while IFS= read -r -d '' file; do
	files=$((files + 1))
	for side in before after; do
		status=0
		(cd "$(dirname "$file")" && "$out/$side" check --config "$out/config.yaml" --format json "$(basename "$file")") \
			>"$out/$side.json" 2>"$out/$side.err" || status=$?
		sed -i '/^chronlint: read /d' "$out/$side.err" # how much was read
		echo "exit $status" >>"$out/$side.err"
		findings "$out/$side.json" >"$out/$side.found"
	done
	if cmp -s "$out/before.found" "$out/after.found" && cmp -s "$out/before.err" "$out/after.err"; then
		continue
	fi
	differ=$((differ + 1))
	echo "$file differs"
	sort "$out/before.found" >"$out/$differ.before"
	sort "$out/after.found" >"$out/$differ.after"
	diff <(cut -f1,2 "$out/$differ.before" | uniq -c) <(cut -f1,2 "$out/$differ.after" | uniq -c) || true
	diff -u "$out/$differ.before" "$out/$differ.after" >"$out/$differ.diff" || true
	diff -u "$out/before.err" "$out/after.err" >>"$out/$differ.diff" || true
done < <(find "$@" -type f -print0 | sort -z)
echo "$differ of $files files differ"
if [ "$differ" -gt 0 ]; then
	echo "the findings are in $out"
	exit 1
fi
git -C "$root" worktree remove --force "$out/tree"
rm -rf "$out"
