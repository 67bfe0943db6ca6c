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
  (import "host" (instance (export "nested" (instance
    (export "g" (func (result u32)))
    (export "f" (func (result u32)))
    (export "a:b/c@0.2.3" (instance (export "f" (func (result u32)))))
  ))))
  (instance (instantiate 0))
  (instance (instantiate 1
    (with "a:b/c@0.2.3" (instance 1 "a:b/c@0.2.3"))
    (with "f" (func 1 "f"))
    (with "g" (func 1 "g")))) ;; 2
  (instance (instantiate 1
    (with "a:b/c@0.2.3" (instance 0 "nested" "a:b/c@0.2.3"))
    (with "f" (func 0 "nested" "f"))
    (with "g" (func 0 "nested" "g")))) ;; 4: the spread takes 3
  (export "run" (func 3 "run"))
  (export "nested" (instance 0 "nested")) ;; 5, and 6
  (export "last" (instance 8))
  (alias export 0 "nested" (instance $nested)) ;; 7
  (instance $bundle (export "x" (instance 10))) ;; 8
  (export "nested-again" (instance 11)) ;; 9
  (export "bundle" (instance 12))
)
