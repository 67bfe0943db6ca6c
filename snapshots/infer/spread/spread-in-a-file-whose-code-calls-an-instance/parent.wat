(component
  (import "./caller.wat" (component $Caller ...))
  (import "./taker.wat" (component $Taker ...))
  (instance $caller (instantiate $Caller ...))
  (instance $taker (instantiate $Taker (with ... (instance $caller))))
  (export ... (instance $caller))
)
