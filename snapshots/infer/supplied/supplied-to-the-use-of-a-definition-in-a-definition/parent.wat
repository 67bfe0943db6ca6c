(component
  (component $Outer
    (import "n" (func $n ...))
    (component $Inner
      (import "n" (func (param "x" u32)))
      (export "again" (func 0))
    )
    (instance $i (instantiate $Inner ...))
    (export "again" (func $i "again"))
  )
  (instance $o (instantiate $Outer ...))
  (export "again" (func $o "again"))
)
