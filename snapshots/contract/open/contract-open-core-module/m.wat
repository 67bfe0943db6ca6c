(component
  (import "code" (external-id "./code.wat") (core module $K
    (export "f" (func))))
  (core instance $i (instantiate $K))
  (func (export "f") (canon lift (core func $i "f")))
)
