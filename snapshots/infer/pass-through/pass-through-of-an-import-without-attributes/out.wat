(component
  (import "db" (func $db))
  (component $U (import "db" (external-id "users") (func)))
  (instance (instantiate $U (with "db" (func $db))))
)
