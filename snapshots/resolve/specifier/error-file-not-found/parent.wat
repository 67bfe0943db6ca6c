(component
  (import "./chlid.wat" (component $C))
)
