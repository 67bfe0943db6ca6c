(component
  (component $A
    (import "./child.wat" (component $C ...))
    (component $B
      (component $D
        (import "./child.wat" (component $C ...))
        (export "c" (component $C))
      )
      (export "d" (component $D))
    )
    (export "b" (component $B))
    (export "c" (component $C))
  )
  (import "./user.wat" (component $U ...))
  (export "a" (component $A))
  (export "u" (component $U))
)
