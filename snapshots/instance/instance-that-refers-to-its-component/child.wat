(component $Self
  (type $t (tuple u8))
  (import "f" (func $f (param "x" $t)))
  (component $Nested
    (alias outer $Self $t (type $u))
    (import "g" (func (param "x" $u)))
  )
  (instance (instantiate $Nested (with "g" (func $f))))
  (export "f" (func $f))
)
