(component
  (type $t (component (import "child" (component))))
  (import "user" (component $U (import "child" (component))))
  (import "child" (component $C))
  (instance (instantiate $U (with "child" (component $C))))
  (export "u" (component $U))
)
