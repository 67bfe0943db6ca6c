(component
  (component $inner
    (component $inner2
    (import "./child.wat" (instance $child ...))
    (export "run" (func $child "run")))
    (instance $k (instantiate $inner2 ...))
  )
  (instance $i (instantiate $inner ...))
)
