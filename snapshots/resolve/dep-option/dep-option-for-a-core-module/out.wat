(component
  (core module $M
    (func (export "f"))
  )
  (import "other" (core module $O (export "f" (func))))
  (export "m" (core module $M))
)
