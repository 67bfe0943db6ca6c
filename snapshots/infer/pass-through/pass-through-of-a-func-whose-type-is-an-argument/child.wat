(component
  (type $q' (record (field "x" u32)))
  (import "q" (type $q (eq $q')))
  (import "log" (func $log (param "v" $q)))
  (export "run" (func $log))
)
