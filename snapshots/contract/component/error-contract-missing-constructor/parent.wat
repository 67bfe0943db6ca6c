(component
  (import "./child.wat" (component $C
    (export "r" (type $r (sub resource)))
    (export "[constructor]r" (func (result (own $r))))))
)
