(component
  (import "libc" (core module $libc ...))
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child (with "libc" (core module $libc))))
)
