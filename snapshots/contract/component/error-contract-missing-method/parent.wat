(component
  (import "./child.wat" (component $C
    (export "r" (type $r (sub resource)))
    (export "[method]r.get" (func (param "self" (borrow $r)) (result u32)))))
)
