(component
  (import "./child.wat" (@note "kept, as a comment is") (component $C (@other ())))
  (instance (instantiate $C))
)
