(component
  (import "./provider.wat" (component $Provider ...))
  (import "./user.wat" (component $User ...))
  (import "g" (func $host (result u32)))
  (instance $provider (instantiate $Provider))
  (instance (export "before") (instantiate $User
    (with "g" (func $host))
    (with ... (instance $provider))
  ))
  (instance (export "behind") (instantiate $User
    (with ... (instance $provider))
    (with "g" (func $host))
  ))
)
