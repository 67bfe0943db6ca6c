(component
  (component (component) (export "any" (component 0)))
  (component $only)
  (alias outer 0 $only (component))
)
