(component
  (import "./provider.wat" (component $Provider ...))
  (import "./other.wat" (component $Other ...))
  (instance $provider (instantiate $Provider))
  (instance $other (instantiate $Other))
  (export ... (instance $provider))
  (export ... (instance $other))
)
