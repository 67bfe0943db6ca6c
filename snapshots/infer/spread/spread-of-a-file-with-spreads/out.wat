(component
  (import "a:b/c@0.2.3" (instance $c (export "f" (func (result u32)))))
  (import "f" (func $f (result u32)))
  (component $Middle
    (import "a:b/c@0.2.3" (instance $c (export "f" (func (result u32)))))
    (import "f" (func $f (result u32)))
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
    (component $Other
      (core module $m
        (func (export "f") (result i32) i32.const 3))
      (core instance $m (instantiate $m))
      (func $f (result u32) (canon lift (core func $m "f")))
      (instance $i (export "f" (func $f)))
      (export "g" (func $f))
      (export "h" (func $f))
    )
    (instance $other (instantiate $Other))
    (instance $user (instantiate $User
      (with "g" (func $other "g"))
      (with "a:b/c@0.2.3" (instance $c))
      (with "f" (func $f))))
    (export "run" (func $user "run"))
  )
  (component $Taker
    (import "run" (func $run (result u32)))
    (export "ran" (func $run))
  )
  (instance $middle (instantiate $Middle
    (with "a:b/c@0.2.3" (instance $c))
    (with "f" (func $f))))
  (instance $taker (instantiate $Taker (with "run" (func $middle "run"))))
  (export "ran" (func $taker "ran"))
)
