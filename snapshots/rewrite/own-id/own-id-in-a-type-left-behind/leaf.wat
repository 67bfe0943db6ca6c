(component
  (type $p (tuple u8 u16))
  (import "f" (func $f (param "x" $p)))
  (export "g" (func $f))
)
