(component
  (core module $libc (func (export "f")))
  (type $handle u32)
  (import "./child.wasm" (component $Child ...))
  (component $Nested
    (instance $child (instantiate $Child ...))
    (core instance $own (instantiate $libc))
    (core module $m (func (export "f") (param i32)))
    (core instance $i (instantiate $m))
    (func (export "f") (param "h" $handle) (canon lift (core func $i "f"))))
  (instance $nested (instantiate $Nested ...))
)
