(component
  (component $Child
    (type $q' (record (field "x" u32)))
    (import "q" (type $q (eq $q')))
    (import "log" (func $log (param "v" $q)))
    (export "run" (func $log))
  )
  (type $q' (record (field "x" u32)))
  (import "q" (type $t (eq $q')))
  (import "log" (func $log (param "v" $t)))
  (instance $child (instantiate $Child
    (with "q" (type $t))
    (with "log" (func $log))))
)
