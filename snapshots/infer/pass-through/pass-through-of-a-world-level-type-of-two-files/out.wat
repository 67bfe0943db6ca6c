(component
  (type $q' (record (field "x" u32)))
  (import "q" (type $q (eq $q')))
  (import "log" (func $log (param "v" $q)))
  (import "log2" (func $log2 (result $q)))
  (component $Child
    (type $q' (record (field "x" u32)))
    (import "q" (type $q (eq $q')))
    (import "log" (func $log (param "v" $q)))
    (export "run" (func $log))
  )
  (component $Other
    (type $q' (record (field "x" u32)))
    (import "q" (type $q (eq $q')))
    (import "log" (func $log (param "v" $q)))
    (import "log2" (func (result $q)))
  )
  (instance $child (instantiate $Child
    (with "q" (type $q))
    (with "log" (func $log))))
  (instance $o (instantiate $Other
    (with "q" (type $q))
    (with "log" (func $log))
    (with "log2" (func $log2))))
)
