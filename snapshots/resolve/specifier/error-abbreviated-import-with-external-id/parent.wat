(component
  (component $C (import "child" (external-id "./child.wat")))
)
