(component
  (import "./other.wat" (component $O ...))
  (import "./child.wat" (component $C
    (import "one" (component))))
  (instance (instantiate $C (with "one" (component $O))))
)
