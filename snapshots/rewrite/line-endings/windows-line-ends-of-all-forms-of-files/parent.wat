(component
  (import "./printed.wasm" (core module $P (export "f" (func))))
  (import "./printed.wasm" (core module $Q ...))
  (import "./component-binary.wat" (component $B ...))
  (import "./module-quote.wat" (core module $M ...))
  (import "./fields.wat" (core module $F ...))
  (import "./quote.wat" (component ...))
  (component
    (import "./one-line.wat" (component $O ...))
    (instance (instantiate $O ...))
    (export "o" (component $O)))
  (export "p" (core module $P)))
