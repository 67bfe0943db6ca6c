(component
  (import "draw" (instance $draw
    (type $point' (record (field "x" u8)))
    (export "point" (type $point (eq $point')))
    (export "dot" (func (param "at" $point)))
  ))
  (component $Types
    (type $point' (record (field "x" u8)))
    (export "point" (type $point')))
  (instance $types (instantiate $Types))
  (component $Child
    (import "types" (instance $types
      (type $point' (record (field "x" u8)))
      (export "point" (type $point (eq $point')))
    ))
    (alias export $types "point" (type $point-2))
    (import "draw" (instance $draw
      (export "point" (type $point (eq $point-2)))
      (export "dot" (func (param "at" $point)))
    ))
    (component $User
      (import "types" (instance $types (type $point' (record (field "x" u8))) (export "point" (type (eq $point')))))
      (alias export $types "point" (type $point))
      (import "draw" (instance (export "point" (type $own (eq $point))) (export "dot" (func (param "at" $own))))))
    (instance (instantiate $User (with "types" (instance $types)) (with "draw" (instance $draw))))
  )
  (instance (instantiate $Child (with "types" (instance $types)) (with "draw" (instance $draw))))
)
