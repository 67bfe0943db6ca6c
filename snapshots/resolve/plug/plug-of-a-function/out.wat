(component
  (import "stay" (func $stay (result u32)))
  (component $provider
    (core module $m (func (export "f") (result i32) i32.const 1))
    (core instance $m (instantiate $m))
    (func $f (result u32) (canon lift (core func $m "f")))
    (instance $i (export "f" (func $f)))
    (export "go" (func $f))
    (export "more" (func $f))
  )
  (component $parent
    (import "go" (func (result u32)))
    (import "stay" (func (result u32)))
    (core module $m (func (export "f") (result i32) i32.const 0))
    (core instance $m (instantiate $m))
    (func $f (result u32) (canon lift (core func $m "f")))
    (export "run" (func $f))
  )

  (instance $provider (instantiate $provider))
  (instance $parent (instantiate $parent
    (with "go" (func $provider "go"))
    (with "stay" (func $stay))
  ))

  (export "run" (func $parent "run"))
)
