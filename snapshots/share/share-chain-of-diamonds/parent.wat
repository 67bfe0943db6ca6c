(component
  (import "./one.wat" (component $One ...))
  (export "one" (component $One))
)
