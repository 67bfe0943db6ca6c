(component
  (import "./users.wat" (component $U ...))
  (component $in
    (import "./orders.wat" (component $O ...))
    (instance (instantiate $O ...)))
  (instance (instantiate $U ...))
  (instance (instantiate $in ...))
)
