(component
  (import "./module.wat" (core module $M
    (export "mem" (memory 1))
    (export "f" (func))))
  (export "m" (core module $M))
)
