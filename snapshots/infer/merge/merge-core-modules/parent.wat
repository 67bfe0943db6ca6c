(component
  (import "libc" (core module $libc ...))
  (import "./a.wasm" (component $A ...))
  (import "./b.wasm" (component $B ...))
  (instance $a (instantiate $A (with "libc" (core module $libc))))
  (instance $b (instantiate $B (with "libc" (core module $libc))))
)
