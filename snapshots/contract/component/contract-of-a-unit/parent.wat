(component
  (import "./b.wat" (component $B
    (export "f" (func))))
  (instance $b (instantiate $B))
  (export "f" (func $b "f"))
)
