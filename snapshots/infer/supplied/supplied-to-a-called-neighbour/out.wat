(component
  (import "x" (instance $x
    (export "f" (func))
    (export "g" (func (result u32)))
  ))
  (component $c-component
    (import "x" (instance $x
      (export "f" (func))
      (export "g" (func (result u32)))
    ))
    (alias export $x "g" (func $g))
    (export "z" (func $g)))
  (component $component
    (import "x" (instance $x (export "f" (func)) (export "g" (func (result u32)))))
    (import "dependency0-0" (instance $c (export "z" (func (result u32)))))
    (core func $f (canon lower (func $c "z")))
    (core module $m (import "" "f" (func $f (result i32))) (func (export "run") (result i32) call $f))
    (core instance $i (instantiate $m (with "" (instance (export "f" (func $f))))))
    (func (export "run") (result u32) (canon lift (core func $i "run"))))
  (instance $c (instantiate $c-component (with "x" (instance $x))))
  (instance $component (instantiate $component
    (with "dependency0-0" (instance $c)) (with "x" (instance $x))))
  (export "run" (func $component "run"))
)
