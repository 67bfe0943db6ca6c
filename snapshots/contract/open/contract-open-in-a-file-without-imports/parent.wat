(component
  (import "plain" (component $Plain ...))
  (export "plain" (component $Plain))
)
