(component
  (component (import "f" (func $f)) (export "before" (func $f)))
  (import "f" (func $f))
  (instance (instantiate 0 (with "f" (func $f))))
  (type $component-type (component
    (export "f" (func))))
  (component $component-as-declared
    (component $component
      (core module $m
        (func (export "f") unreachable)
        (func (export "g") unreachable))
      (core instance $i (instantiate $m))
      (func (export "f") (canon lift (core func $i "f")))
      (func (export "g") (canon lift (core func $i "g")))
    )
    (export "definition" (component $component) (component (type $component-type)))
  )
  (instance $component-as-declared (instantiate $component-as-declared))
  (alias export $component-as-declared "definition" (component $component))
  (component (import "f" (func $f)) (export "g" (func $f)))
  (instance (instantiate 2))
  (instance (instantiate 3 (with "f" (func 2 "f"))))
  (export "zero" (instance 0))
  (export "one" (instance 2))
  (export "three" (instance 3))
  (component
    (alias outer 1 2 (component))
    (instance (instantiate 0))
    (export "f" (func 0 "f")))
  (export "c" (component 3))
)
