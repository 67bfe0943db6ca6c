(component
  (component $Provider
    (core module $m (func (export "f") (result i32) (i32.const 1)))
    (core instance $m (instantiate $m))
    (func $f (result u32) (canon lift (core func $m "f")))
    (instance $i (export "f" (func $f)))
    (export "test:dep/iface@0.2.0" (instance $i))
  )
  (component $User
    (import "test:dep/iface@0.2.1" (instance (export "f" (func (result u32)))))
    (core module $m (func (export "f") (result i32) (i32.const 1)))
    (core instance $m (instantiate $m))
    (func $f (result u32) (canon lift (core func $m "f")))
    (export "run" (func $f))
  )
  (instance $provider (instantiate $Provider))
  (instance $user (instantiate $User (with "test:dep/iface@0.2.1" (instance $provider "test:dep/iface@0.2.0"))))
  (export "run" (func $user "run"))
)
