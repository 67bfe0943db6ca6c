#!/bin/sh
# Transpiles bundles by `jco` and runs them in Node: the virtualized environment, and two Python components with shared core
# modules. Skips what it lacks, with a note. `npm install @bytecodealliance/jco @bytecodealliance/preview2-shim` in a directory
# provides jco; `JCO_DIR` names the directory, `CORPUS` that of the Python components, and `INLINE` the command.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
corpus=${CORPUS:-$root/../shared/corpus}
inline=${INLINE:-$root/target/debug/inline}
modules=${JCO_DIR:-$root}/node_modules
jco=$modules/.bin/jco

skip() { echo "skipped: $1"; exit 0; }
command -v node > /dev/null || skip "there is no Node"
test -x "$jco" || skip "there is no jco in $modules; JCO_DIR names the directory that it is installed in"
test -x "$inline" || { echo "there is no $inline; INLINE names the command" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ln -s "$modules" "$work/node_modules"
echo '{ "type": "module" }' > "$work/package.json"

# run NAME: runs the command in NAME.wasm, and prints its output.
run() {
  "$jco" transpile -q "$work/$1.wasm" -o "$work/$1"
  cat > "$work/$1.js" << END
import { run } from './$1/$1.js';
run.run();
END
  (cd "$work" && HOST=secret node --experimental-wasm-extended-const "$1.js")
}

# same NAME EXPECTED: fails unless the output in NAME.out is as expected.
same() {
  printf '%s\n' "$2" > "$work/expected"
  diff "$work/expected" "$work/$1.out" || { echo "$1: another output in Node" >&2; exit 1; }
  echo "$1: as expected"
}

"$inline" "$root/snapshots/examples/real-env-virtualized/parent.wat" -q -o "$work/environment.wasm"
run environment | grep -E '^n?env' > "$work/environment.out"
same environment 'env GREETING=from-the-virtualizer
env LEVEL=9
nenv=2'

test -f "$corpus/kv-provider.wasm" || skip "the Python components are not in $corpus"
cp "$root/tests/runtime/corpus/kv.wat" "$corpus/kv-provider.wasm" "$corpus/kv-consumer.wasm" "$work"
"$inline" "$work/kv.wat" -q --share-modules -o "$work/store.wasm"
run store > "$work/store.out"
same store "keys: ['k0', 'k1', 'k2'] get k1: b'v1'
error: Err Error_Missing(value='nope')
cursor: k0 b'v0'
cursor: k1 b'v1'
cursor: k2 b'v2'
rewound: 3"
