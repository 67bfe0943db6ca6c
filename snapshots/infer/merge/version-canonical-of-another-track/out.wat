(component
  (import "a:b/c@1" (version-suffix ".0.0") (instance $c (export "a" (func))))
  (import "a:b/c@2" (version-suffix ".10.0") (instance $c-2 (export "b" (func))))
  (component $A (import "a:b/c@1" (version-suffix ".0.0") (instance (export "a" (func)))))
  (component $B (import "a:b/c@2" (version-suffix ".10.0") (instance (export "b" (func)))))
  (instance (instantiate $A (with "a:b/c@1" (instance $c))))
  (instance (instantiate $B (with "a:b/c@2" (instance $c-2))))
)
