(component
  (import "db" (external-id "users") (func $db))
  (import "orders" (external-id "orders") (func $o))
  (component $U (import "db" (external-id "users") (func)))
  (component $O (import "db" (external-id "orders") (func)))
  (instance (instantiate $U (with "db" (func $db))))
  (instance (instantiate $O (with "db" (func $o))))
)
