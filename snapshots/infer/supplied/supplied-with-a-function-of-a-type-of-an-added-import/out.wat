(component
  (component $Child
    (import "handle" (type $handle-2 (sub resource)))
    (import "get" (func $get (param "it" (borrow $handle-2)) (result u32)))
    (component $Inner
      (import "handle" (type $handle (sub resource)))
      (import "get" (func $get (param "it" (borrow $handle)) (result u32)))
      (component $User
        (import "handle" (type $handle (sub resource)))
        (import "get" (func (param "it" (borrow $handle)) (result u32))))
      (instance (instantiate $User (with "handle" (type $handle)) (with "get" (func $get)))))
    (instance (instantiate $Inner (with "get" (func $get)) (with "handle" (type $handle-2))))
  )
)
