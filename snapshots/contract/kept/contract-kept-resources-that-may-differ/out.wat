(component
  (type $C-type (component
    (export "a" (instance
      (export "r" (type (sub resource)))))
    (export "b" (instance
      (export "r" (type (sub resource)))))))
  (component $C-as-declared
    (component $C
      (type $r (resource (rep i32)))
      (instance $a (export "r" (type $r)))
      (export "a" (instance $a))
      (export "b" (instance $a))
    )
    (export "definition" (component $C) (component (type $C-type)))
  )
  (instance $C-as-declared (instantiate $C-as-declared))
  (alias export $C-as-declared "definition" (component $C))
  (instance $i (instantiate $C))
  (export "a" (instance $i "a"))
  (export "b" (instance $i "b"))
)
