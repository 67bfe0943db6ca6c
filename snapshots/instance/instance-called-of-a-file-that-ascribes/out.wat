(component
  (component $c-component
    (type $a-type (component (export "k3" (core module (export "e" (func))))))
    (component $a-as-declared
      (component $a (core module $m (func (export "e")) (memory (export "mem") 1)) (export "k3" (core module $m)))
      (export "definition" (component $a) (component (type $a-type)))
    )
    (instance $a-as-declared (instantiate $a-as-declared))
    (alias export $a-as-declared "definition" (component $a))
    (instance $i (instantiate $a))
    (export "x1" (instance $i))
    (core module $m (func (export "f"))) (core instance $ci (instantiate $m))
    (func (export "run") (canon lift (core func $ci "f"))))
  (component $component
    (import "dependency0-0" (instance $c
      (export "x1" (instance (export "k3" (core module (export "e" (func))))))
      (export "run" (func))
    ))
    (core func $r (canon lower (func $c "run")))
    (core module $m (import "e" "r" (func $r)) (func (export "go") (call $r)))
    (core instance $i (instantiate $m (with "e" (instance (export "r" (func $r))))))
    (func (export "go") (canon lift (core func $i "go"))))
  (instance $c (instantiate $c-component))
  (instance $component (instantiate $component
    (with "dependency0-0" (instance $c))))
  (export "go" (func $component "go"))
)
