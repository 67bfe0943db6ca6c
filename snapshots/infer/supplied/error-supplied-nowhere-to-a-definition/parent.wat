(component
  (component $C (import "x" (core module $M ...)) (core instance (instantiate $M)))
  (instance (instantiate $C ...)))
