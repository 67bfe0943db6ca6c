(component
  (import "./app.wasm" (component $App ...))
  (export "app" (component $App))
)
