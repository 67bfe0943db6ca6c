(component
  (import "primary" (implements "acme:kv/store@1.2.0") (external-id "orders-db") (instance $primary
    (export "get" (func (result string)))
  ))
  (import "backup" (implements "acme:kv/store@1.2.0") (external-id "orders-db-replica") (instance $backup
    (export "get" (func (result string)))
  ))
  (import "log" (external-id "https://host.example/log") (func $log (param "s" string)))
  (component $Child
    (type (;0;)
      (instance
        (type (;0;) (func (result string)))
        (export (;0;) "get" (func (type 0)))
      )
    )
    (import "primary" (implements "acme:kv/store@1.2.0") (external-id "orders-db") (instance (;0;) (type 0)))
    (type (;1;)
      (instance
        (type (;0;) (func (result string)))
        (export (;0;) "get" (func (type 0)))
      )
    )
    (import "backup" (implements "acme:kv/store@1.2.0") (external-id "orders-db-replica") (instance (;1;) (type 1)))
    (type (;2;) (func (param "s" string)))
    (import "log" (external-id "https://host.example/log") (func (;0;) (type 2)))
  )
  (instance $child (instantiate $Child
    (with "primary" (instance $primary))
    (with "backup" (instance $backup))
    (with "log" (func $log))))
)
