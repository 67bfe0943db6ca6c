(component
  (component $Child (import "next" (instance)))
  (instance $child (instantiate $Child (with "next" (instance $child))))
)
