(component
  (component $n
    (import "ns:x/x" (instance $x ...))
    (import "./a.wat" (instance $a (export "c" (component))))
    (alias export $a "c" (component $c))
    (type $t (component
      (import "ns:x/x" (instance (export "f" (func))))
      (import "ns:y/y" (instance (export "g" (func))))
    ))
    (import "./b.wat" (component $b (type $t)))
    (export "d" (component $b))
  )
  (import "ns:x/x" (instance $x (export "f" (func))))
  (instance (instantiate $n ...))
)
