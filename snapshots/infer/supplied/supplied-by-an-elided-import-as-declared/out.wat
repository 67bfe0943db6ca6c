(component
  (import "types" (instance $types
    (export "res" (type $res (sub resource)))
    (export "make" (func (result (own $res))))
  ))
  (component $Child
    (import "types" (instance $types
      (export "res" (type $res (sub resource)))
      (export "make" (func (result (own $res))))
    ))
    (component $Inner (import "types" (instance (export "res" (type (sub resource))))))
    (instance (instantiate $Inner (with "types" (instance $types))))
  )
  (instance (instantiate $Child (with "types" (instance $types))))
)
