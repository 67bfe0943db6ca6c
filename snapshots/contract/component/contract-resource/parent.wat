(component
  (import "./child.wat" (component $C
    (export "r" (type $r (sub resource)))
    (export "[constructor]r" (func (result (own $r))))
    (export "[method]r.get" (func (param "self" (borrow $r)) (result u32)))
    (export "[method]r.set" (func (param "self" (borrow $r)) (param "x" u32)))))
  (instance $i (instantiate $C))
  (export "i" (instance $i))
)
