(component
  (import "get" (func $get ...))
  (component $Inner
    (import "handle" (type $handle (sub resource)))
    (import "get" (func $get ...))
    (component $User
      (import "handle" (type $handle (sub resource)))
      (import "get" (func (param "it" (borrow $handle)) (result u32))))
    (instance (instantiate $User (with "handle" (type $handle)) (with "get" (func $get)))))
  (instance (instantiate $Inner (with "get" (func $get)) ...))
)
