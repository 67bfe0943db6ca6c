(component
  (import "draw" (instance $draw ...))
  (component $Types
    (type $point' (record (field "x" u8)))
    (export "point" (type $point')))
  (instance $types (instantiate $Types))
  (import "./child.wat" (component $Child ...))
  (instance (instantiate $Child (with "types" (instance $types)) (with "draw" (instance $draw))))
)
