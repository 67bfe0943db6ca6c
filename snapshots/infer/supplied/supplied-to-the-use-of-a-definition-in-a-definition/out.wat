(component
  (import "n" (func $n-2 (param "x" u32)))
  (component $Outer
    (import "n" (func $n (param "x" u32)))
    (component $Inner
      (import "n" (func (param "x" u32)))
      (export "again" (func 0))
    )
    (instance $i (instantiate $Inner (with "n" (func $n))))
    (export "again" (func $i "again"))
  )
  (instance $o (instantiate $Outer (with "n" (func $n-2))))
  (export "again" (func $o "again"))
)
