;; Runs the command `sqlite0.wasm` with an environment of its own, in which `SQL` is the query.
;;
;; Both files are expected beside this one; the first is in the corpus.
(component
  (import "./sqlite0.wasm" (component $Sqlite ...))
  (import "./virt-sql.wat" (component $VirtualEnvironment ...))

  (instance $virtual (instantiate $VirtualEnvironment))
  (instance $command (instantiate $Sqlite
    (with "wasi:cli/environment@0.2.3" (instance $virtual "wasi:cli/environment@0.2.3"))
    ...))
  (export "wasi:cli/run@0.2.3" (instance $command "wasi:cli/run@0.2.3"))
)
