(component
  (import "real" (func $real (result u32)))
  (component $Child
    (import "in" (func $in (result u32)))
    (export "out" (func $in))
  )
  (instance $child (instantiate $Child
    (with "in" (func $real))))
  (export "out" (func $child "out"))
)
