(component
  (import "z" (component $inner2
    (type $q' (record (field "x" u32)))
    (import "q" (type $q (eq $q')))
    (import "log" (func $log (param "v" $q)))
    (import "./child.wat" (instance $child (export "run" (func (param "v" $q)))))
    (export "run" (func $child "run")))
)
