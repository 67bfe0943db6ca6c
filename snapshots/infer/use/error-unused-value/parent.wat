(component
  (import "v" (value $v ...))
)
