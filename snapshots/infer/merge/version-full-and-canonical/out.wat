(component
  (import "a:b/c@1" (version-suffix ".10.0") (instance $c
    (export "a" (func))
    (export "b" (func))
  ))
  (component $A (import "a:b/c@1.2.3" (instance (export "a" (func)))))
  (component $B (import "a:b/c@1" (version-suffix ".10.0") (instance (export "b" (func)))))
  (instance (instantiate $A (with "a:b/c@1.2.3" (instance $c))))
  (instance (instantiate $B (with "a:b/c@1" (instance $c))))
)
