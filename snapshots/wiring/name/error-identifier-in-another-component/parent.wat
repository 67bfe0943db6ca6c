(component
  (component $Group
    (import "./child.wat" (component $Child ...))
  )
  (instance $child (instantiate $Child))
)
