#!/usr/bin/env bash
# The step of action.yml: annotations on standard output, the checklist as the step's summary, files in a folder.
set -euo pipefail

mapfile -t drafts < <(printf '%s\n' "$DRAFTS" | sed '/^[[:space:]]*$/d')
options=(--offline)
[ -z "${DIFF:-}" ] || options+=(--diff "$DIFF")
[ -z "${BASELINE:-}" ] || options+=(--baseline "$BASELINE")
for condition in ${FAIL_ON:-}; do options+=(--fail-on "$condition"); done

mkdir -p "$OUTPUT"
exec claimcheck check "${options[@]}" \
  --format github \
  --format "summary=${GITHUB_STEP_SUMMARY:-$OUTPUT/summary.md}" \
  --format "markdown=$OUTPUT/checklist.md" \
  --format "jsonl=$OUTPUT/reports.jsonl" \
  --format "sarif=$OUTPUT/claimcheck.sarif" \
  -- "${drafts[@]}"
