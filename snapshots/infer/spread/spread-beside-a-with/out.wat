(component
  (component $Provider
    (core module $m
      (func (export "f") (result i32) i32.const 1)
      (func (export "g") (result i32) i32.const 2))
    (core instance $m (instantiate $m))
    (func $f (result u32) (canon lift (core func $m "f")))
    (func $g (result u32) (canon lift (core func $m "g")))
    (instance $i (export "f" (func $f)))
    (export "f" (func $f))
    (export "g" (func $g))
    (export "a:b/c@0.2.3" (instance $i))
  )
  (component $User
    (import "a:b/c@0.2.3" (instance $c (export "f" (func (result u32)))))
    (import "f" (func $f (result u32)))
    (import "g" (func $g (result u32)))
    (export "run" (func $g))
  )
  (import "g" (func $host (result u32)))
  (instance $provider (instantiate $Provider))
  (instance (export "before") (instantiate $User
    (with "g" (func $host))
    (with "a:b/c@0.2.3" (instance $provider "a:b/c@0.2.3"))
    (with "f" (func $provider "f"))
  ))
  (instance (export "behind") (instantiate $User
    (with "a:b/c@0.2.3" (instance $provider "a:b/c@0.2.3"))
    (with "f" (func $provider "f"))
    (with "g" (func $host))
  ))
)
