(component
  (type $q' (record (field "x" u32)))
  (import "q" (type $q-2 (eq $q')))
  (import "log" (func $log (param "v" $q-2)))
  (type $q (record (field "x" u32)))
  (component $Child
    (type $q' (record (field "x" u32)))
    (import "q" (type $q (eq $q')))
    (import "log" (func $log (param "v" $q)))
    (export "run" (func $log))
  )
  (instance $child (instantiate $Child (with "q" (type $q)) (with "log" (func $log))))
)
