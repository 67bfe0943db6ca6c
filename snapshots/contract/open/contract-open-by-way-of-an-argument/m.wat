(component
  (import "dep" (external-id "./leaf.wat") (component $L
    (export "f" (func (result u32)))))
  (instance $l (instantiate $L))
  (export "f" (func $l "f"))
)
