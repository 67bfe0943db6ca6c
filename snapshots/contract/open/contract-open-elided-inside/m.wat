(component
  (import "dep" (external-id "./leaf.wat") (component $L ...))
  (instance $l (instantiate $L))
  (export "f" (func $l "f"))
)
