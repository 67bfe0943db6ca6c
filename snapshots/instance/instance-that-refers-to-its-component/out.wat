(component
  (import "f" (func $f (param "x" (tuple u8))))
  (component $child-component
    (type $t (tuple u8))
    (import "f" (func $f (param "x" $t)))
    (component $Nested
      (alias outer $child-component $t (type $u))
      (import "g" (func (param "x" $u)))
    )
    (instance (instantiate $Nested (with "g" (func $f))))
    (export "f" (func $f))
  )
  (instance $child (instantiate $child-component (with "f" (func $f))))
  (export "t" (func $child "f"))
)
