(component
  (import "one" (external-id "ns:pkg@1.0.0") (component ...))
  (component
    (import "two" (external-id "ns:pkg@2.0.0") (component $Two (export "two" (component))))
    (instance (instantiate $Two)))
  (import "part" (external-id "a:b:core-part@0.1.0-rc.1") (core module $m ...))
  (core instance (instantiate $m))
)
