(component
  (import "./m.wat" (core module $M))
)
