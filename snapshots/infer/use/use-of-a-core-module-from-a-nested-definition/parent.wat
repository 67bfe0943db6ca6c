(component
  (import "libc" (core module $libc ...))
  (import "./child.wasm" (component $Child ...))
  (component $A
    (component $B
      (alias outer 2 0 (core module $m))
      (alias outer 2 $Child (component $C))
      (instance $child (instantiate $C (with "libc" (core module $m)))))
    (instance (instantiate $B)))
  (instance (instantiate $A))
)
