(component (component $Provider
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
) (component $User
  (import "a:b/c@0.2.3" (instance $c (export "f" (func (result u32)))))
  (import "f" (func $f (result u32)))
  (import "g" (func $g (result u32)))
  (export "run" (func $g))
)
  (instance $provider (instantiate $Provider))
  (instance $user (instantiate $User (;a;)
    (with (;b;) "a:b/c@0.2.3" ;; c
    (instance (;d;) $provider "a:b/c@0.2.3" (;e;)) (;f;))
    (with "f" (func $provider "f"))
    (with "g" (func $provider "g")) (;g;)))
  ;; All of it.
  (export ;; h
    "run" (func $user "run")) ;; i
  (export "f"(func $provider "f"))
  (export "g" (func $provider "g"))
  (export "a:b/c@0.2.3" (instance $provider "a:b/c@0.2.3"))(export "last" (instance $user))
)
