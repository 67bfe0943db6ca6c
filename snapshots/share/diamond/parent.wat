(component
  (import "./left.wat" (component $L (export "left" (component (import "who" (func))))))
  (import "./right.wat" (component $R (export "right" (component (import "who" (func))))))
  (export "l" (component $L))
  (export "r" (component $R))
)
