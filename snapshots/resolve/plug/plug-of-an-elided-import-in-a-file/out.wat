(component
  (component $Child
    (component $provider
      (core module $m (func (export "f") (result i32) (i32.const 1)))
      (core instance $m (instantiate $m))
      (func $f (result u32) (canon lift (core func $m "f")))
      (instance $i (export "f" (func $f)))
      (export "a:b/c@0.1.0" (instance $i))
      (export "a:b/d@0.1.0" (instance $i))
    )
    (component $component
      (import "a:b/c@0.1.0" (instance $c (export "f" (func (result u32)))))
      (export "g" (func $c "f"))
    )
    (instance $provider (instantiate $provider))
    (instance $component (instantiate $component
      (with "a:b/c@0.1.0" (instance $provider "a:b/c@0.1.0"))))
    (export "g" (func $component "g"))
  )
  (instance $child (instantiate $Child))
  (export "g" (func $child "g"))
)
