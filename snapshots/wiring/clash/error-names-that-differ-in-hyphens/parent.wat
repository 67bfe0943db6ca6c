(component
  (import "./a.wat" (component $A ...))
  (import "geturl" (func $geturl))
  (instance (instantiate $A ...)))
