(component
  (import "child" (instance $Child))
  (instance $child (instantiate $Child))
)
