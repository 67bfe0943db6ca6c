(component
  (import "resource" (type $resource (sub resource)))
  (import "use" (func (param "it" (borrow $resource))))
  (import "./module.wat" (core module))
)
