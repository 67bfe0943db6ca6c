(component
  (import "./three.wat" (component $Left ...))
  (import "./three.wat" (component $Right ...))
  (export "left" (component $Left))
  (export "right" (component $Right))
)
