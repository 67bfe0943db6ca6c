(component
  (import "a:b/r" (instance $r (export "r" (type (sub resource)))))
  (alias export $r "r" (type $t))
  (core func (canon resource.drop $t))
)
