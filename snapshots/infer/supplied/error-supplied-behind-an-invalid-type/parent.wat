(component
  (import "resource" (type $resource (sub resource)))
  (import "use" (func $use (param "it" (borrow $resource))))
  (import "./child.wat" (component $Child
    (import "use" (func (param "it" (borrow $resource))))))
  (instance (instantiate $Child (with "resource" (type $resource)) (with "use" (func $use))))
)
