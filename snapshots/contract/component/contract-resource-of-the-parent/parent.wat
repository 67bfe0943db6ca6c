(component
  (import "w" (instance $w (export "r" (type (sub resource)))))
  (alias export $w "r" (type $r))
  (import "./child.wat" (component $C
    (import "r" (type $x (eq $r)))
    (export "f" (func (param "x" (borrow $x))))))
  (instance $i (instantiate $C (with "r" (type $r))))
  (export "f" (func $i "f"))
)
