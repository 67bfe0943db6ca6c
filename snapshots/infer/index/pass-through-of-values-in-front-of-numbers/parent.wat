(component
  (type u64)
  (import "./child.wat" (component $Child ...))
  (instance $child (instantiate $Child ...))
  (type (list u16))
  (type (tuple u8 1))
  (export "a" (value $child "ea")) (export "b" (value $child "eb")) (export "c" (value $child "ec"))
  (export "t0" (type 0)) (export "t1" (type 1)) (export "t2" (type 2))
)
