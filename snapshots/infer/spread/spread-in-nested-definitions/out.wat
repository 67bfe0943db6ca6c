(component
  (import "host" (instance $host-2 (export "f" (func (result u32)))))
  (import "a:b/c@0.2.3" (instance $c (export "f" (func (result u32)))))
  (import "g" (func $g (result u32)))
  (component $Around
    (import "host" (instance $host-3 (export "f" (func (result u32)))))
    (import "a:b/c@0.2.3" (instance $c-2 (export "f" (func (result u32)))))
    (import "g" (func $g-2 (result u32)))
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
    (component $Inner
      (import "host" (instance $host (export "f" (func (result u32)))))
      (export "f" (func $host "f"))
    )
    (instance $provider (instantiate $Provider))
    (instance $inner (instantiate $Inner (with "host" (instance $host-3))))
    (instance $user (instantiate $User
      (with "f" (func $inner "f"))
      (with "a:b/c@0.2.3" (instance $c-2))
      (with "g" (func $g-2))
    ))
    (export "run" (func $user "run"))
    (export "f" (func $inner "f"))
  )
  (component $Taker
    (import "f" (func $f (result u32)))
    (import "run" (func $run (result u32)))
    (export "ran" (func $run))
  )
  (instance $around (instantiate $Around
    (with "host" (instance $host-2))
    (with "a:b/c@0.2.3" (instance $c))
    (with "g" (func $g))))
  (instance $taker (instantiate $Taker
    (with "f" (func $around "f"))
    (with "run" (func $around "run"))))
  (export "ran" (func $taker "ran"))
)
