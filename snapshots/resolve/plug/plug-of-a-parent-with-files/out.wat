(component
  (import "a:b/d@0.1.0" (instance $d (export "f" (func (result u32)))))
  (import "host" (func $host (result u32)))
  (component $provider
    (import "a:b/d@0.1.0" (instance $d (export "f" (func (result u32)))))
    (component $Inner
      (import "a:b/d@0.1.0" (instance (export "f" (func (result u32)))))
      (core module $m (func (export "f") (result i32) i32.const 1))
      (core instance $m (instantiate $m))
      (func $f (result u32) (canon lift (core func $m "f")))
      (instance $i (export "f" (func $f)))
      (export "a:b/c@0.1.0" (instance $i))
    )
    (instance $inner (instantiate $Inner (with "a:b/d@0.1.0" (instance $d))))
    (export "a:b/c@0.1.0" (instance $inner "a:b/c@0.1.0"))
  )
  (component $parent
    (import "a:b/c@0.1.0" (instance $c (export "f" (func (result u32)))))
    (import "host" (func $host (result u32)))
    (component $Child
      (import "a:b/c@0.1.0" (instance (export "f" (func (result u32)))))
      (import "host" (func (result u32)))
      (core module $m (func (export "f") (result i32) i32.const 0))
      (core instance $m (instantiate $m))
      (func $f (result u32) (canon lift (core func $m "f")))
      (export "run" (func $f))
    )
    (instance $child (instantiate $Child
      (with "a:b/c@0.1.0" (instance $c))
      (with "host" (func $host))))
    (export "run" (func $child "run"))
  )

  (instance $provider (instantiate $provider (with "a:b/d@0.1.0" (instance $d))))
  (instance $parent (instantiate $parent
    (with "a:b/c@0.1.0" (instance $provider "a:b/c@0.1.0"))
    (with "host" (func $host))
  ))

  (export "run" (func $parent "run"))
)
