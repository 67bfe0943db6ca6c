(component
  (import "./p.wat" (component $P ...))
  (import "./c.wat" (component $C ...))
  (instance $p (instantiate $P))
  (instance $c (instantiate $C
    (with "a:b/types" (instance $p "a:b/types"))
    ...))
)
