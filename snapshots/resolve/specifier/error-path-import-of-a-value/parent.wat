(component
  (import "./child.wat" (value $v u32))
)
