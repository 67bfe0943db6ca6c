(component
  (import "./child.wat" (component $C
    (export "r" (type $r (sub resource)))
    (export "f" (func (param "x" (borrow $r))))))
)
