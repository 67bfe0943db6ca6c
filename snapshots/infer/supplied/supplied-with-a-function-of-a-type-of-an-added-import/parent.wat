(component
  (import "./child.wat" (component $Child
    (import "handle" (type $handle (sub resource)))
    (import "get" (func (param "it" (borrow $handle)) (result u32)))))
)
