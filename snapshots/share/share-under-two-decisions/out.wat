(component
  (component $Closed
    (component $Dep
      (core module $m (func (export "f")))
      (core instance $i (instantiate $m))
      (func (export "f") (canon lift (core func $i "f")))
    )
    (instance $dep (instantiate $Dep))
    (export "go" (func $dep "f"))
  )
  (component $Open
    (import "dep" (component $Dep (export "f" (func))))
    (instance $dep (instantiate $Dep))
    (export "go" (func $dep "f"))
  )
  (alias outer 0 $Closed (component $ClosedToo))
  (component $Mine
    (core module $m (func (export "f") unreachable))
    (core instance $i (instantiate $m))
    (func (export "f") (canon lift (core func $i "f")))
  )
  (instance $a (instantiate $Closed))
  (instance $b (instantiate $Open (with "dep" (component $Mine))))
  (instance $c (instantiate $ClosedToo))
  (export "a" (func $a "go"))
  (export "b" (func $b "go"))
  (export "c" (func $c "go"))
)
