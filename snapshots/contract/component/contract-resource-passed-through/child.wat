(component
  (import "in" (instance $in (export "r" (type (sub resource)))))
  (alias export $in "r" (type $r))
  (export "r" (type $r))
)
