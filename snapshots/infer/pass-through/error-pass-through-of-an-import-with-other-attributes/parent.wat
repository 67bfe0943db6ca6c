(component
  (import "db" (external-id "orders") (func $db))
  (import "./users.wat" (component $U ...))
  (instance (instantiate $U ...))
)
