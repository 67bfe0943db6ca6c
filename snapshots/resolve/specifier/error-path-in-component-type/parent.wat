(component
  (type $t (component
    (import "./child.wat" (component))))
  (import "user" (component (type $t)))
)
