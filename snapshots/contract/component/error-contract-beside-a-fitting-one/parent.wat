(component
  (import "host" (func $host))
  (import "./a.wat" (component $A
    (export "f" (func))))
  (import "./b.wat" (component $B
    (export "f" (func (result u32)))))
)
