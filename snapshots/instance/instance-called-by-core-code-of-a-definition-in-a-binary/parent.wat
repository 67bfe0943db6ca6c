(component
  (import "./app.wasm" (component $App ...))
  (instance $app (instantiate $App ...))
  (export "run" (func $app "run"))
)
