(component
  (component $Around
    (import "./provider.wat" (component $Provider ...))
    (import "./user.wat" (component $User ...))
    (component $Inner
      (import "host" (instance $host (export "f" (func (result u32)))))
      (export ... (instance $host))
    )
    (instance $provider (instantiate $Provider))
    (instance $inner (instantiate $Inner ...))
    (instance $user (instantiate $User
      (with ... (instance $inner))
      ...
    ))
    (export ... (instance $user))
    (export ... (instance $inner))
  )
  (import "./taker.wat" (component $Taker ...))
  (instance $around (instantiate $Around ...))
  (instance $taker (instantiate $Taker (with ... (instance $around))))
  (export ... (instance $taker))
)
