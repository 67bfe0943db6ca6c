(component
  (import "primary" (implements "acme:kv/store@1.2.0") (external-id "orders-db") (instance $primary
    (export "get" (func (result string)))
  ))
  (import "backup" (implements "acme:kv/store@1.2.0") (external-id "orders-db-replica") (instance $backup
    (export "get" (func (result string)))
  ))
  (import "log" (external-id "https://host.example/log") (func $log (param "s" string)))
  (component $Child
    (import "primary" (implements "acme:kv/store@1.2.0") (external-id "orders-db") (instance (export "get" (func (result string)))))
    (import "backup" (implements "acme:kv/store@1.2.0") (external-id "orders-db-replica") (instance (export "get" (func (result string)))))
    (import "log" (external-id "https://host.example/log") (func (param "s" string)))
  )
  (instance $child (instantiate $Child
    (with "primary" (instance $primary))
    (with "backup" (instance $backup))
    (with "log" (func $log))))
)
