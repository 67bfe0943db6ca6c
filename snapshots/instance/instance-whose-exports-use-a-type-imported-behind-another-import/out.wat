(component
  (import "f" (func $f))
  (import "r" (type $r (sub resource)))
  (import "g" (func $g (result (own $r))))
  (component $child-component
    (import "f" (func))
    (import "r" (type $r (sub resource)))
    (import "g" (func $g (result (own $r))))
    (export "h" (func $g))
  )
  (instance $child (instantiate $child-component
    (with "f" (func $f))
    (with "r" (type $r))
    (with "g" (func $g))
  ))
  (export "h" (func $child "h"))
)
