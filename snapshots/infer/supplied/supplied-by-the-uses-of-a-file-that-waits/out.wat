(component
  (import "ns:x/x" (instance $x (export "f" (func))))
  (component $a'
    (import "ns:x/x" (instance $x (export "f" (func))))
    (component $c)
    (export "c" (component $c))
  )
  (instance $a (instantiate $a' (with "ns:x/x" (instance $x))))
  (alias export $a "c" (component $c))
  (component $b
    (import "ns:x/x" (instance $x (export "f" (func))))
    (import "ns:y/y" (instance $y (export "g" (func))))
  )
  (import "ns:y/y" (instance $y (export "g" (func))))
  (instance (instantiate $b
    (with "ns:x/x" (instance $x))
    (with "ns:y/y" (instance $y))))
)
