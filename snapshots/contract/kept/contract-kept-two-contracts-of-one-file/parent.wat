(component
  (import "./child.wat" (component $A
    (export "f" (func))))
  (import "./child.wat" (component $B
    (export "g" (func))))
  (instance $a (instantiate $A))
  (instance $b (instantiate $B))
  (export "a" (instance $a))
  (export "b" (instance $b))
)
