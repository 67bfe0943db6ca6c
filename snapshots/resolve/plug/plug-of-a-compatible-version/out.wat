(component
  (component $high
    (core module $m (func (export "f") (result i32) i32.const 1))
    (core instance $m (instantiate $m))
    (func $f (result u32) (canon lift (core func $m "f")))
    (instance $i (export "f" (func $f)))
    (export "a:b/c@1.2.0" (instance $i))
  )
  (component $low
    (core module $m (func (export "f") (result i32) i32.const 1))
    (core instance $m (instantiate $m))
    (func $f (result u32) (canon lift (core func $m "f")))
    (instance $i (export "f" (func $f)))
    (export "a:b/d@0.2.3" (instance $i))
    (export "a:b/d@0.2.1" (instance $i))
  )
  (component $parent
    (import "a:b/c@1.1.0" (instance (export "f" (func (result u32)))))
    (import "a:b/d@0.2.0" (instance (export "f" (func (result u32)))))
    (core module $m (func (export "f") (result i32) i32.const 0))
    (core instance $m (instantiate $m))
    (func $f (result u32) (canon lift (core func $m "f")))
    (export "run" (func $f))
  )

  (instance $high (instantiate $high))
  (instance $low (instantiate $low))
  (instance $parent (instantiate $parent
    (with "a:b/d@0.2.0" (instance $low "a:b/d@0.2.3"))
    (with "a:b/c@1.1.0" (instance $high "a:b/c@1.2.0"))
  ))

  (export "run" (func $parent "run"))
)
