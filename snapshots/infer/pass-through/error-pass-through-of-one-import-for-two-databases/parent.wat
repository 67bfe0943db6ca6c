(component
  (import "db" (func $db))
  (import "./users.wat" (component $U ...))
  (import "./orders.wat" (component $O ...))
  (instance (instantiate $U ...))
  (instance (instantiate $O ...))
)
