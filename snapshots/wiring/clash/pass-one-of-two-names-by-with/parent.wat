(component
  (import "./a.wat" (component $A ...))
  (import "./b.wat" (component $B ...))
  (import "get" (func $get))
  (instance (instantiate $A ...))
  (instance (instantiate $B (with "get-URL" (func $get)))))
