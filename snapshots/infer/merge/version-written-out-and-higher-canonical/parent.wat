(component
  (import "a:b/c@1.2.0" (instance $x ...))
  (import "./a.wat" (component $A ...))
  (import "./b.wat" (component $B ...))
  (instance (instantiate $A ...))
  (instance (instantiate $B ...))
)
