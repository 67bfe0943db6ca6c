(component
  (component $C
    (core module $M
      (func (export "f"))
      (func (export "g")))
    (export "m" (core module $M))
  )
  (instance $i (instantiate $C))
  (core instance $m (instantiate (module $i "m")))
  (func (export "f") (canon lift (core func $m "f")))
)
