(component
  (import "./child.wasm" (component $Child ...))
  (type $t (instance (export "f" (func ...))))
)
