(component
  (import "./lib/b.wat" (component $B
    (export "f" (func (result u32)))))
  (instance $b (instantiate $B))
  (export "f" (func $b "f"))
)
