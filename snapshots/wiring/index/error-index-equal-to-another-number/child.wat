(component
  (import "log" (func))
  (type $t (enum "x"))
  (export "t" (type $t)))
