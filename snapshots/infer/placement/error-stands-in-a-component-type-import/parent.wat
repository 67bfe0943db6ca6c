(component
  (type $t (component
    (import "log" (instance ...))))
)
