(component
  (import "a:b/c@0.2" (version-suffix ".3") (instance $c
    (export "a" (func))
    (export "b" (func))
  ))
  (component $A (import "a:b/c@0.2" (version-suffix ".1") (instance (export "a" (func)))))
  (component $B (import "a:b/c@0.2" (version-suffix ".3") (instance (export "b" (func)))))
  (instance (instantiate $A (with "a:b/c@0.2" (instance $c))))
  (instance (instantiate $B (with "a:b/c@0.2" (instance $c))))
)
