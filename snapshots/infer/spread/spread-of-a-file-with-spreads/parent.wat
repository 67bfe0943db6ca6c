(component
  (import "./middle.wat" (component $Middle ...))
  (import "./taker.wat" (component $Taker ...))
  (instance $middle (instantiate $Middle ...))
  (instance $taker (instantiate $Taker (with ... (instance $middle))))
  (export ... (instance $taker))
)
