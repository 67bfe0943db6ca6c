(component
  (import "orders" (external-id "orders") (func $o ...))
  (import "./users.wat" (component $U ...))
  (import "./orders.wat" (component $O ...))
  (instance (instantiate $U ...))
  (instance (instantiate $O (with "db" (func $o)) ...))
)
