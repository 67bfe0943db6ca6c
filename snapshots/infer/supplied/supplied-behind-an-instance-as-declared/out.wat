(component
  (import "ns:x/x" (instance $x (export "f" (func))))
  (component $a-component
    (import "ns:x/x" (instance $x (export "f" (func))))
    (component $c)
    (export "c" (component $c))
  )
  (instance $a (instantiate $a-component (with "ns:x/x" (instance $x))))
  (alias export $a "c" (component $c))
  (type $t (component
    (import "ns:x/x" (instance (export "f" (func))))
    (import "ns:y/y" (instance (export "g" (func))))
  ))
  (component $b
    (import "ns:x/x" (instance $x (export "f" (func))))
    (import "ns:y/y" (instance $y (export "g" (func))))
  )
  (import "ns:y/y" (instance $y (export "g" (func))))
  (instance (instantiate $b
    (with "ns:x/x" (instance $x))
    (with "ns:y/y" (instance $y))))
)
