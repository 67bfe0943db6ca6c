(component
  (import "./m.wat" (component $M
    ...))
  (component $Own)
  (instance (instantiate $M (with "dep" (component $Own))))
)
