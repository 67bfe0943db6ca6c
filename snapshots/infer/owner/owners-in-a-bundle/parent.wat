(component
  (import "host" (instance $host (export "r" (type (sub resource)))))
  (type $point' (record (field "x" u32)))
  (import "point" (type $point (eq $point')))
  (import "./child.wat" (component $Child ...))
  (alias export $host "r" (type $r))
  (instance $child (instantiate $Child
    (with "types" (instance (export "r" (type $r)) (export "point" (type $point))))
    ...))
  (export "take" (func $child "take"))
)
