(component
  (import "./orders.wat" (instance $o ...))
  (import "./users.wat" (instance $u ...))
)
