(component
  (import "./reader.wasm" (component $Reader ...))
  (import "./writer.wasm" (component $Writer ...))
  (instance $reader (instantiate $Reader ...))
  (instance $writer (instantiate $Writer (with "open" (func $reader "open")) ...))
)
