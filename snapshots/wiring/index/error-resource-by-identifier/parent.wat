(component
  (import "./child.wat" (component $C ...))
  (instance (instantiate $C ...))
  (type $number u32)
  (type $own (own $number)))
