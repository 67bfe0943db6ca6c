(component
  (import "./child.wat" (component $C
    (export "r" (type $r (sub resource)))
    (export "s" (type $s (sub resource)))
    (export "f" (func (param "x" (own $r))))))
)
