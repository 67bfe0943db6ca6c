(component
  (import "./child.wat" (instance $child
    (export "r" (type $r (sub resource)))
    (export "make" (func (result (own $r))))
  ))
  (export "child" (instance $child))
)
