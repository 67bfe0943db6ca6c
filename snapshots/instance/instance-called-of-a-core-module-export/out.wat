(component
  (component $c-component
    (core module $m (func (export "f")) (memory (export "mem") 1))
    (core instance $i (instantiate $m))
    (func (export "run") (canon lift (core func $i "f")))
    (export "m" (core module $m)))
  (component $component
    (import "dependency0-0" (instance $c
      (export "m" (core module
        (export "f" (func))
        (export "mem" (memory 1))
      ))
      (export "run" (func))
    ))
    (core func $run (canon lower (func $c "run")))
    (core module $n (import "" "run" (func)) (func (export "go") (call 0)))
    (core instance $i (instantiate $n (with "" (instance (export "run" (func $run))))))
    (func (export "go") (canon lift (core func $i "go"))))
  (instance $c (instantiate $c-component))
  (instance $component (instantiate $component
    (with "dependency0-0" (instance $c))))
  (export "go" (func $component "go"))
)
