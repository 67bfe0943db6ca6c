(component
  (import "a:b/log@0.2.0" (instance $log ...))
  (component $User
    (import "a:b/log@0.2.2" (instance $log (export "line" (func))))
    (export "f" (func $log "line")))
  (instance $user (instantiate $User ...))
  (export "f" (func $user "f"))
)
