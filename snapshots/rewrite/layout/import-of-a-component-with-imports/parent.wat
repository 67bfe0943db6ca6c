(component
  (import "real" (func $real (result u32)))
  (import "./child.wat" (component $Child
    (import "in" (func (result u32)))
    (export "out" (func (result u32)))))
  (instance $child (instantiate $Child
    (with "in" (func $real))))
  (export "out" (func $child "out"))
)
