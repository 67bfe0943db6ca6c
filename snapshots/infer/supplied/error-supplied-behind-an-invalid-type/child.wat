(component
  (import "resource" (type $resource (sub resource)))
  (import "use" (func ...))
  (import "./sibling.wat" (instance ...))
)
