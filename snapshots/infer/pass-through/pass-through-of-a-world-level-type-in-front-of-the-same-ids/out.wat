(component
  (type $q'-2 (record (field "x" u32)))
  (import "q" (type $q-3 (eq $q'-2)))
  (import "log" (func $log (param "v" $q-3)))
  (type $q' u8) (type $q u16) (type $q-2 u32)
  (component $Child
    (type $q' (record (field "x" u32)))
    (import "q" (type $q (eq $q')))
    (import "log" (func $log (param "v" $q)))
    (export "run" (func $log))
  )
  (instance $child (instantiate $Child
    (with "q" (type $q-3))
    (with "log" (func $log))))
  (export "a" (type 3)) (export "b" (type 4)) (export "c" (type 5))
)
