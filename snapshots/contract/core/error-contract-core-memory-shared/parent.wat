(component
  (import "./code.wat" (core module $M
    (export "mem" (memory 1 2 shared))))
)
