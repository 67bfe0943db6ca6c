(component
  (import "a:b/log@0.2.2" (instance $log (export "line" (func))))
  (component $child-component
    (import "a:b/log@0.2.2" (instance $log (export "line" (func))))
    (component $User
      (import "a:b/log@0.2.2" (instance $log (export "line" (func))))
      (export "f" (func $log "line")))
    (instance $user (instantiate $User (with "a:b/log@0.2.2" (instance $log))))
    (export "f" (func $user "f"))
  )
  (instance $child (instantiate $child-component (with "a:b/log@0.2.2" (instance $log))))
  (alias export $child "f" (func $f))
  (alias outer 0 $child-component (component $Child))
)
