(component
  (import "files" (instance $files ...))
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child (with "wasi:filesystem/types" (instance $files))))
)
