(component
  (component $Provider
    (core module $m (func (export "f") (result i32) i32.const 1))
    (core instance $m (instantiate $m))
    (func $f (result u32) (canon lift (core func $m "f")))
    (instance $low (export "f" (func $f)))
    (instance $high (export "f" (func $f)) (export "g" (func $f)))
    (export "a:b/c@0.2.1" (instance $low))
    (export "a:b/c@0.2.9" (instance $high))
    (export "a:b/c@0.3.0" (instance $low))
    (export "d:e/f@1.0.0" (instance $low))
  )
  (component $User
    (import "a:b/c@0.2.3" (instance $c (export "f" (func (result u32)))))
    (import "d:e/f@1.1.0" (instance $d (export "f" (func (result u32)))))
    (export "run" (func $c "f"))
  )
  (instance $provider (instantiate $Provider))
  (instance $user (instantiate $User
    (with "a:b/c@0.2.3" (instance $provider "a:b/c@0.2.9"))
    (with "d:e/f@1.1.0" (instance $provider "d:e/f@1.0.0"))))
  (export "run" (func $user "run"))
)
