(component
  (component $In
    (import "./child.wat" (component ...))
  )
  (export "in" (component $In))
)
