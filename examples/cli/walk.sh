#!/usr/bin/env bash
# A walk through the command line: build an index of the fixtures, then ask it. Needs `npm ci && npm run build`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
index=$(mktemp -d)/graph
trap 'rm -rf "$(dirname "$index")"' EXIT

npx bulletin-graph build fixtures/bulletins --out "$index" --no-cache      # read, link, write the index
npx bulletin-graph extract fixtures/bulletins/yulin.txt --format text      # what one bulletin says
npx bulletin-graph search "$index" 钟立衡                                  # by name; zhonglh and 钟书记 do as well
npx bulletin-graph met "$index" 钟立衡                                     # whom, when, where, in which words
npx bulletin-graph path "$index" 费砚秋 应思齐                             # how two people are linked
npx bulletin-graph connects "$index" 费砚秋 应思齐 钟立衡                  # what connects three
npx bulletin-graph timeline "$index" 钟立衡 --limit 1 --json                # for programs
npx bulletin-graph check "$index" fixtures/bulletins                       # do all words stand where they are said to?
