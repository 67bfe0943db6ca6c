(component
  (import "f" (func $f (param "r" u32)))
  (component $C
    (import "f" (instance $p
      (export "g" (func (param "r" u32)))
      (export "h" (func (param "r" u32)))
    ))
    (alias export $p "g" (func $g))
    (export "x" (func $g)))
  (instance $c (instantiate $C (with "f" (instance (export "g" (func $f)) (export "h" (func $f)))) ))
  (export "x" (instance $c)))
