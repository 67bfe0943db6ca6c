(component
  (import "./child.wat" (component $C
    (export "r" (type $r (sub resource)))
    (export "make" (func (result (own $r))))))
  (instance $i (instantiate $C))
  (export "i" (instance $i))
)
