(component
  (import "a:b/types" (instance $types
    (export "t" (type $t (sub resource)))
  ))
  (alias export $types "t" (type $t))
  (import "log" (func $log (param "t" (borrow $t))))
  (export "log2" (func $log))
)
