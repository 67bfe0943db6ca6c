(component
  (import "./child.wat" (component $C
    (export "a" (instance
      (export "r" (type (sub resource)))))
    (export "b" (instance
      (export "r" (type (sub resource)))))))
  (instance $i (instantiate $C))
  (export "a" (instance $i "a"))
  (export "b" (instance $i "b"))
)
