(component
  (import "./child.wat" (component $C
    (import "in" (instance $in
      (export "r" (type (sub resource)))))
    (alias export $in "r" (type $r))
    (export "r" (type (eq $r)))))
)
