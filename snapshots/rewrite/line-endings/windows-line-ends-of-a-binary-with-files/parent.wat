(component
  (import "./app.wasm" (component $App ...))
  (instance $app (instantiate $App ...))
  (export "go" (func $app "go"))
)
