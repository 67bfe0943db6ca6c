(component
  (type $rec' (record (field "a" u32)))
  (import "rec" (type $rec (eq $rec')))
  (import "f" (func $f (param "r" $rec)))
  (import "./c.wat" (component $C ...))
  (instance $c (instantiate $C (with "f" (func $f)) ))
  (export "x" (instance $c)))
