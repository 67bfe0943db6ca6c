(component
  (import "./provider.wat" (component $Provider
    (export "f" (func (result u32)))
    (export "a:b/c@0.2.3" (instance (export "f" (func (result u32)))))
  ))
  (import "./provider.wat" (instance $instance
    (export "g" (func (result u32)))
  ))
  (import "./user.wat" (component $User
    (import "a:b/c@0.2.3" (instance (export "f" (func (result u32)))))
    (import "f" (func (result u32)))
    (import "g" (func (result u32)))
    (export "run" (func (result u32)))
  ))
  (instance $provider (instantiate $Provider))
  (instance $user (instantiate $User
    (with ... (instance $provider))
    (with ... (instance $instance))
  ))
  (export ... (instance $provider))
  (export ... (instance $instance))
  (export ... (instance $user))
)
