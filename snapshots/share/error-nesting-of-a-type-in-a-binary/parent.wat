(component (import "./child.wasm" (component)))
