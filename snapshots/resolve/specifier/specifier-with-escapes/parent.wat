(component
  (import "./\63hild\2ewat" (component $C))
  (instance (instantiate $C))
)
