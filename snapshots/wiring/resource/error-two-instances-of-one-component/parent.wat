(component
  (import "./types.wat" (component $Types ...))
  (import "./user.wat" (component $User ...))
  (instance $one (instantiate $Types))
  (instance $two (instantiate $Types))
  (instance (instantiate $User
    (with "types" (instance $one "types"))
    (with "open" (instance $two "open")))))
