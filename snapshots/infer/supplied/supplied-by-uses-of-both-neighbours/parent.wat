(component
  (import "x" (instance $x ...))
  (import "./c.wat" (instance $c ...))
  (component $D (import "x" (instance $x (export "h" (func)))))
  (instance $d (instantiate $D ...))
  (core func $f (canon lower (func $c "z")))
  (core module $m (import "" "f" (func $f (result i32))) (func (export "run") (result i32) call $f))
  (core instance $i (instantiate $m (with "" (instance (export "f" (func $f))))))
  (func (export "run") (result u32) (canon lift (core func $i "run"))))
