(component
  (import ".\\sub\\child.wat" (component $C ...))
)
