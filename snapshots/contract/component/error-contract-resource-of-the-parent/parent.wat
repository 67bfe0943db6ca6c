(component
  (import "w" (instance $w (export "r" (type (sub resource)))))
  (alias export $w "r" (type $r))
  (import "./child.wat" (component $C
    (export "r" (type (eq $r)))))
)
