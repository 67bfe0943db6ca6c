(component
  (import "plugin" (component $plugin ...))
  (instance (instantiate $plugin))
)
