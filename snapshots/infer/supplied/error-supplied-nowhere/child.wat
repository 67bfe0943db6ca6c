(component (import "m" (core module $M ...)) (core instance (instantiate $M)))
