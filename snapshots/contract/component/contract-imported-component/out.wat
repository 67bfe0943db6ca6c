(component
  (import "k" (component $K
    (export "f" (func))
    (export "g" (func))))
  (component $C
    (import "k" (component
      (import "in" (func))
      (export "f" (func))))
  )
  (instance (instantiate $C (with "k" (component $K))))
)
