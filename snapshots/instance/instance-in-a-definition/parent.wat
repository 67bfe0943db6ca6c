(component
  (component $Outer
    (import "./child.wat" (instance $child ...))
    (component $Inner
      (import "./child.wat" (instance $child (export "stop" (func))))
      (export "stop" (func $child "stop"))
    )
    (instance $inner (instantiate $Inner ...))
    (export "run" (func $child "run"))
    (export "inner" (instance $inner))
  )
  (instance $outer (instantiate $Outer ...))
  (export "outer" (instance $outer))
)
