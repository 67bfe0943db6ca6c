(component
  (import "in" (instance $in (export "r" (type (sub resource)))))
  (import "./child.wat" (component $C
    (import "in" (instance $in
      (export "r" (type (sub resource)))))
    (alias export $in "r" (type $r))
    (export "r" (type (eq $r)))))
  (instance $i (instantiate $C (with "in" (instance $in))))
  (export "i" (instance $i))
)
