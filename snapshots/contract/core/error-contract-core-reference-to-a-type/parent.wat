(component
  (import "./code.wat" (core module $M
    (export "f" (func)))))
