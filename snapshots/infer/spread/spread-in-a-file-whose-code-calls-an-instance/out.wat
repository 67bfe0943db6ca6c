(component
  (component $Caller
    (component $provider-component
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
    (component $component
      (import "dependency0-0" (instance $provider
        (export "f" (func (result u32)))
        (export "g" (func (result u32)))
        (export "a:b/c@0.2.3" (instance (export "f" (func (result u32)))))
      ))
      (core func $f (canon lower (func $provider "f")))
      (core module $M (import "" "f" (func $f (result i32))) (func (export "run") (result i32) call $f))
      (core instance $m (instantiate $M (with "" (instance (export "f" (func $f))))))
      (func $run (result u32) (canon lift (core func $m "run")))
      (instance $own (export "run" (func $run)))
      (export "run" (func $own "run"))
      (export "plain" (func $run))
    )
    (instance $provider (instantiate $provider-component))
    (instance $component (instantiate $component
      (with "dependency0-0" (instance $provider))))
    (export "run" (func $component "run"))
    (export "plain" (func $component "plain"))
  )
  (component $Taker
    (import "run" (func $run (result u32)))
    (import "plain" (func (result u32)))
    (export "ran" (func $run))
  )
  (instance $caller (instantiate $Caller))
  (instance $taker (instantiate $Taker
    (with "run" (func $caller "run"))
    (with "plain" (func $caller "plain"))))
  (export "run" (func $caller "run"))
  (export "plain" (func $caller "plain"))
)
