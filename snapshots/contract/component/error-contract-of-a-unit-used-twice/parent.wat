(component
  (import "./b.wat" (component $B ...))
  (import "./b.wat" (component $D ...))
)
