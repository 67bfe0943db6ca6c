(component
  (import "types" (instance $types ...))
  (import "draw" (instance $draw ...))
  (component $User
    (import "types" (instance $types (type $point' (record (field "x" u8))) (export "point" (type (eq $point')))))
    (alias export $types "point" (type $point))
    (import "draw" (instance (export "point" (type $own (eq $point))) (export "dot" (func (param "at" $own))))))
  (instance (instantiate $User (with "types" (instance $types)) (with "draw" (instance $draw))))
)
