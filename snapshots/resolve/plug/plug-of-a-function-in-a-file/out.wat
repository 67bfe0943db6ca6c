(component
  (component $Child
    (component $provider
      (core module $m (func (export "f") (result i32) (i32.const 1)))
      (core instance $m (instantiate $m))
      (func $f (result u32) (canon lift (core func $m "f")))
      (export "go" (func $f))
    )
    (component $component
      (import "go" (func (result u32)))
      (core module $m (func (export "f") (result i32) (i32.const 1)))
      (core instance $m (instantiate $m))
      (func $f (result u32) (canon lift (core func $m "f")))
      (export "run" (func $f))
    )
    (instance $provider (instantiate $provider))
    (instance $component (instantiate $component
      (with "go" (func $provider "go"))))
    (export "run" (func $component "run"))
  )
  (instance $child (instantiate $Child))
  (export "run" (func $child "run"))
)
