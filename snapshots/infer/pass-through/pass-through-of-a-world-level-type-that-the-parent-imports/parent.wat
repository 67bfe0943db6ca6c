(component
  (import "./child.wat" (component $Child ...))
  (type $q' (record (field "x" u32)))
  (import "q" (type $t (eq $q')))
  (instance $child (instantiate $Child ...))
)
