(component
  (type $q (record (field "x" u32)))
  (import "./child.wat" (component $Child ...))
  (instance $child (instantiate $Child (with "q" (type $q)) ...))
)
