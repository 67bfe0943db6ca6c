(component
  (component $M
    (import "code" (core module $K
      (export "f" (func))))
    (core instance $i (instantiate $K))
    (func (export "f") (canon lift (core func $i "f")))
  )
  (core module $Own (func (export "f")))
  (instance $m (instantiate $M (with "code" (core module $Own))))
  (export "f" (func $m "f"))
)
