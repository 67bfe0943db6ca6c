(component
  (type $q' u8) (type $q u16) (type $q-2 u32)
  (import "./child.wat" (component $Child ...))
  (instance $child (instantiate $Child ...))
  (export "a" (type 0)) (export "b" (type 1)) (export "c" (type 2))
)
