(component
  (import "./" (component $C))
)
