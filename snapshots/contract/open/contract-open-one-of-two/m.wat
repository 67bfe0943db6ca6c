(component
  (import "dep" (external-id "./leaf.wat") (component $L
    (export "f" (func (result u32)))))
  (import "aux" (external-id "./leaf.wat") (component $K
    (export "f" (func (result u32)))))
  (instance $l (instantiate $L))
  (instance $k (instantiate $K))
  (export "f" (func $l "f"))
  (export "g" (func $k "f"))
)
