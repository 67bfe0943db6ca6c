(component
  (import "./child.wat" (component $C
    (export "r" (type $r (sub resource)))
    (export "make" (func (result (own $r))))))
  (export "c" (component $C))
)
