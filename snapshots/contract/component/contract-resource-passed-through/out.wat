(component
  (import "in" (instance $in (export "r" (type (sub resource)))))
  (component $C
    (import "in" (instance $in (export "r" (type (sub resource)))))
    (alias export $in "r" (type $r))
    (export "r" (type $r))
  )
  (instance $i (instantiate $C (with "in" (instance $in))))
  (export "i" (instance $i))
)
