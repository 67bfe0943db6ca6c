(component
  (import "a:b/types" (instance $types (export "t" (type $t (sub resource)))))
  (alias export $types "t" (type $t))
  (import "log" (func $log (param "t" (borrow $t))))
  (import "first" (func))
  (component $child-component
    (import "a:b/types" (instance $types
      (export "t" (type $t (sub resource)))
    ))
    (alias export $types "t" (type $t))
    (import "log" (func $log (param "t" (borrow $t))))
    (export "log2" (func $log))
  )
  (instance $child (instantiate $child-component
    (with "a:b/types" (instance $types))
    (with "log" (func $log))
  ))
  (export "log" (func $child "log2"))
)
