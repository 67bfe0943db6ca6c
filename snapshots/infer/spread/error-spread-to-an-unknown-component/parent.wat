(component
  (import "host" (instance $host (export "f" (func))))
  (import "unknown" (component $Unknown ...))
  (instance $user (instantiate $Unknown (with ... (instance $host))))
)
