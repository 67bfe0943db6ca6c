(component
  (import "./two.wat" (component $Left ...))
  (import "./two.wat" (component $Right ...))
  (export "left" (component $Left))
  (export "right" (component $Right))
)
