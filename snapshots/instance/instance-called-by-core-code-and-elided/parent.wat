(component
  (import "./child.wat" (instance $child ...))
  (core func $get (canon lower (func $child "get")))
  (core module $m (import "" "get" (func $get (result i32))) (func (export "run") (result i32) (call $get)))
  (core instance $i (instantiate $m (with "" (instance (export "get" (func $get))))))
  (func (export "run") (result u32) (canon lift (core func $i "run")))
)
