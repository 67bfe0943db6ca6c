(component
  (component $A
    (import "./child.wat" (component $C ...))
    (import "./child.wat" (component $D ...))
    (export "c" (component $C))
    (export "d" (component $D))
  )
  (export "a" (component $A))
)
