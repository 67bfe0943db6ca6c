(component
  (component $C
    (type $r (resource (rep i32)))
    (instance $a (export "r" (type $r)))
    (export "a" (instance $a))
    (export "b" (instance $a))
  )
  (instance (instantiate $C))
)
