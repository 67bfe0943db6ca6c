(component
  (import "./child.wat" (component $C
    (export "r" (type $r (sub resource)))
    (export "[constructor]r" (func (result (own $r))))))
  (instance $i (instantiate $C))
  (alias export $i "[constructor]r" (func $new))
  (core func (canon lower (func $new)))
)
