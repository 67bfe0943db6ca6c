(component

  (import "./leaf.wat" (component $L))
)
