(component
  (import "libc" (core module $libc (export "memory" (memory 1))))
  (component $Child (import "libc" (core module (export "memory" (memory 1)))))
  (component $A
    (component $B
      (alias outer 2 0 (core module $m))
      (alias outer 2 $Child (component $C))
      (instance $child (instantiate $C (with "libc" (core module $m)))))
    (instance (instantiate $B)))
  (instance (instantiate $A))
)
