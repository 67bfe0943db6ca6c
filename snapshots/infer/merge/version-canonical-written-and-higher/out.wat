(component
  (import "a:b/c@1" (version-suffix ".5.0") (instance $x
    (export "a" (func))
    (export "b" (func))
  ))
  (component $A (import "a:b/c@1" (version-suffix ".4.0") (instance (export "a" (func)))))
  (component $B (import "a:b/c@1.5.0" (instance (export "b" (func)))))
  (instance (instantiate $A (with "a:b/c@1" (instance $x))))
  (instance (instantiate $B (with "a:b/c@1.5.0" (instance $x))))
)
