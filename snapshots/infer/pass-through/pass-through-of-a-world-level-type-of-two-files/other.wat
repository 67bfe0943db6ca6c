(component
  (type $q' (record (field "x" u32)))
  (import "q" (type $q (eq $q')))
  (import "log" (func $log (param "v" $q)))
  (import "log2" (func (result $q)))
)
