(component
  (import "x" (instance $x (export "f" (func)) (export "g" (func))))
  (component $c-component
    (import "x" (instance $x
      (export "f" (func))
      (export "g" (func))
    ))
    (export "z" (instance $x)))
  (instance $c (instantiate $c-component (with "x" (instance $x))))
  (export "z" (instance $c "z")))
