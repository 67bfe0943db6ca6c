(component (import "m" (instance $M ...)) 
  (component $D (import "q" (instance $q (export "a" (func)))))
  (instance (instantiate $D (with "q" (instance $M)))))
