#!/bin/sh
# How long `closer check` takes on a deck of 30 cards, from the first line of the launcher to its end.
# Usage: src/bench/cold-check.sh [RUNS]   (after mvn package; the median of the runs is printed)
set -eu
runs=${1:-21}
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
closer=$home/target/closer/bin/closer
[ -x "$closer" ] || { echo "Build the program first: mvn -q package -DskipTests" >&2; exit 66; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
{
  printf 'title: Thirty cards\nlicence: CC-BY-4.0\nsource: written for measuring\ncards:\n'
  i=1
  while [ "$i" -le 30 ]; do
    printf '  - ask: Which moment of day %s would you like to keep?\n    id: card_%s\n' "$i" "$i"
    i=$((i + 1))
  done
} > "$folder/thirty.yaml"
XDG_DATA_HOME=$folder XDG_STATE_HOME=$folder
export XDG_DATA_HOME XDG_STATE_HOME
i=0
while [ "$i" -lt "$runs" ]; do
  before=$(date +%s%N)
  "$closer" check "$folder/thirty.yaml" > /dev/null
  after=$(date +%s%N)
  echo $(((after - before) / 1000000))
  i=$((i + 1))
done | sort -n | awk '{ ms[NR] = $1 } END { print "median " ms[int((NR + 1) / 2)] " ms of " NR " runs, fastest " ms[1] " ms, slowest " ms[NR] " ms" }'
