(component
  (import "wasi:cli/log" (instance $log (export "line" (func))))
  (component $child-component
    (import "wasi:cli/log" (instance $log (export "line" (func))))
    (core module $m (func (export "get") (result i32) (i32.const 42)))
    (core instance $i (instantiate $m))
    (type $point' (record (field "x" u32)))
    (export $point "point" (type $point'))
    (func (export "get") (result u32) (canon lift (core func $i "get")))
  )
  (component $component
    (import "dependency0-0" (instance $child
      (type $point' (record (field "x" u32)))
      (export "point" (type $point (eq $point')))
      (export "get" (func (result u32)))
    ))
    (core func $get (canon lower (func $child "get")))
    (core module $m (import "" "get" (func $get (result i32))) (func (export "run") (result i32) (call $get)))
    (core instance $i (instantiate $m (with "" (instance (export "get" (func $get))))))
    (func (export "run") (result u32) (canon lift (core func $i "run")))
  )
  (instance $child (instantiate $child-component (with "wasi:cli/log" (instance $log))))
  (instance $component (instantiate $component
    (with "dependency0-0" (instance $child))))
  (export "run" (func $component "run"))
)
