(component
  (type $T (component (export "f" (func))))
  (import "./child.wat" (component $A (type $T)))
  (import "./child.wat" (component $B (type 0)))
  (import "types" (instance $types (export "t" (type (eq $T)))))
  (component $N
    (import "./child.wat" (component $D (type $T)))
    (export "d" (component $D))
  )
  (export "a" (component $A))
  (export "b" (component $B))
  (export "n" (component $N))
)
