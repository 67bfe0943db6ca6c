(component (core module $C
  (type (;0;) (func))
  (export "f" (func 0))
  (export "g" (func 1))
  (func (;0;) (type 0))
  (func (;1;) (type 0))
) (core instance (instantiate $C)))