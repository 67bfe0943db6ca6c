(component
  (component $n
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
    (export "d" (component $b))
  )
  (import "ns:x/x" (instance $x (export "f" (func))))
  (instance (instantiate $n (with "ns:x/x" (instance $x))))
)
