(component (import "./provider.wat" (component $Provider ...)) (import "./user.wat" (component $User ...))
  (instance $provider (instantiate $Provider))
  (instance $user (instantiate $User (;a;) (with (;b;) ... ;; c
    (instance (;d;) $provider (;e;)) (;f;)) (;g;)))
  ;; All of it.
  (export ;; h
    ... (instance $user)) ;; i
  (export ...(instance $provider))(export "last" (instance $user))
)
