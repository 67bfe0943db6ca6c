(component
  (import "p" (implements "a:b/c@1") (version-suffix ".4.0") (instance $p
    (export "a" (func))
    (export "b" (func))
  ))
  (component $A (import "p" (implements "a:b/c@1") (version-suffix ".4.0") (instance (export "a" (func)))))
  (component $B (import "p" (implements "a:b/c@1.2.0") (instance (export "b" (func)))))
  (instance (instantiate $A (with "p" (instance $p))))
  (instance (instantiate $B (with "p" (instance $p))))
)
