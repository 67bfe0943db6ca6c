(component
  (import "./p.wat" (component $P ...))
  (import "./c.wat" (component $C ...))
  (instance $p (instantiate $P ...))
  (instance $c (instantiate $C
    (with "a:b/i1" (instance $p "a:b/i1"))
    ...))
  (export "f" (func $c "f"))
)
